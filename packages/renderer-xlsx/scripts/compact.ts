/** XML without the line ends and indents between its tags, which mean nothing. */
export function compact(xml: string): string {
  return xml.replace(/\s*\n\s*/g, '');
}
