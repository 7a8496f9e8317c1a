const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 转义：元素内容与带引号的属性值都安全。 Escapes for XML content and quoted attributes. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (c) => references[c] ?? c) : text;
}
