import { escapeXml } from '@gongkai/plugin-kit/templates';

/**
 * 单元格文字的转义。Excel 把 `_x000D_` 当作一个字符的编码，所以文字里真有这样写的，先转义它的下划线。
 * Escapes the text of a cell. Excel reads `_x000D_` as the code of a character; a text that really has
 * it gets its underscore escaped.
 */
export function escapeCellText(text: string): string {
  return escapeXml(text.includes('_x') ? text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : text);
}
