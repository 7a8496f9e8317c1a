/** 页面上一格的 id，链接与焦点都用它。 The id of a cell on the page, for links and focus. */
export function cellId(address: string): string {
  return `cell${address.replace(/\//g, '-')}`;
}
