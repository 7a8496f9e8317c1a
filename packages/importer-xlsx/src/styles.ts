import { scanXml } from '@gongkai/plugin-kit/xml';
import { builtInFormat } from './format/built-in-formats.ts';

/** What matters of a cell's style. */
export interface CellStyle {
  readonly format: string;
  /** Some side of it has a line: it belongs to a table. */
  readonly bordered: boolean;
}

export const plainStyle: CellStyle = { format: 'General', bordered: false };

const sides = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

/** The cell styles of a workbook, in the order cells refer to them. */
export function parseStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>();
  const borders: boolean[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  scanXml(xml, {
    open(element) {
      const parent = path.at(-1);
      path.push(element.local);
      const number = (name: string): number => Number(element.attribute(name) ?? 0);
      if (element.local === 'numFmt' && parent === 'numFmts') {
        formats.set(number('numFmtId'), element.attribute('formatCode') ?? 'General');
      } else if (element.local === 'border' && parent === 'borders') borders.push(false);
      else if (parent === 'border' && sides.has(element.local)) {
        if ((element.attribute('style') ?? 'none') !== 'none') borders[borders.length - 1] = true;
      } else if (element.local === 'xf' && parent === 'cellXfs') {
        const id = number('numFmtId');
        styles.push({
          format: formats.get(id) ?? builtInFormat(id),
          bordered: borders[number('borderId')] ?? false,
        });
      }
    },
    close() {
      path.pop();
    },
  });
  return styles;
}
