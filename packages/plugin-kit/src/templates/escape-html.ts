const special = /[&<>"'`=]/;
const everySpecial = new RegExp(special, 'g');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** HTML 转义：元素内容与带引号的属性值都安全，与 Handlebars 一致。 Escapes for HTML content and quoted attributes, as Handlebars does. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (c) => references[c] ?? c) : text;
}
