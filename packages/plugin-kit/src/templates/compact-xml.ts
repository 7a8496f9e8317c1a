/** XML 去掉标签之间没有意义的换行与缩进。 XML without the line ends and indents between its tags, which mean nothing. */
export function compactXml(xml: string): string {
  return xml.replace(/\s*\n\s*/g, '');
}
