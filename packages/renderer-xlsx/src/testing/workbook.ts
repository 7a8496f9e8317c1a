// What tests ask of a rendered workbook, read with nothing of the writer.
import type { Form, Report } from '@gongkai/plugin-kit';
import { openArchive } from '@gongkai/plugin-kit/archive';
import { scanXml } from '@gongkai/plugin-kit/xml';
import type { XlsxOptions } from '../xlsx-options.ts';
import { xlsxRenderer } from '../xlsx-renderer.ts';

/** The file. */
export function xlsxOf(form: Form, report: object, options: XlsxOptions = {}): Uint8Array {
  const rendered = xlsxRenderer.render({ form, report: report as Report, options });
  if (rendered instanceof Promise) throw new Error('the Excel renderer is synchronous');
  return rendered.bytes;
}

/** A part as text. */
export function partOf(xlsx: Uint8Array, name: string): string {
  const content = openArchive(xlsx).read(name);
  if (content === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** A cell as the file has it; row and column from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly formula: string;
}

/** A merged area; all from 0, ends included. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as the file has it. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly ReadCell[];
  readonly merges: readonly Area[];
  readonly heights: readonly (number | undefined)[];
  readonly elements: readonly string[];
}

/** The sheets of a workbook in their order. */
export function sheetsIn(xlsx: Uint8Array): ReadSheet[] {
  const names: string[] = [];
  scanXml(partOf(xlsx, 'xl/workbook.xml'), {
    open(element) {
      if (element.name === 'sheet') names.push(element.attribute('name') ?? '');
    },
  });
  return names.map((name, i) =>
    sheetIn(name, partOf(xlsx, `xl/worksheets/sheet${String(i + 1)}.xml`)),
  );
}

function sheetIn(name: string, xml: string): ReadSheet {
  const cells: { -readonly [K in keyof ReadCell]: ReadCell[K] }[] = [];
  const merges: Area[] = [];
  const heights: (number | undefined)[] = [];
  const elements: string[] = [];
  let within = '';
  scanXml(xml, {
    open(element) {
      within = element.name;
      elements.push(element.name);
      if (element.name === 'row') {
        const height = element.attribute('ht');
        heights[Number(element.attribute('r')) - 1] =
          height === undefined ? height : Number(height);
      }
      if (element.name === 'mergeCell') merges.push(areaOf(element.attribute('ref') ?? ''));
      if (element.name !== 'c') return;
      const [row, column] = positionOf(element.attribute('r') ?? '');
      const type = element.attribute('t') ?? '';
      const style = Number(element.attribute('s'));
      cells.push({ row, column, type, style, text: '', formula: '' });
    },
    text(piece) {
      const cell = cells.at(-1);
      if (cell === undefined) return;
      if (within === 'v' || within === 't') cell.text += piece;
      if (within === 'f') cell.formula += piece;
    },
    close() {
      within = '';
    },
  });
  return { name, cells, merges, heights, elements };
}

function positionOf(reference: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function areaOf(reference: string): Area {
  const [[top, left], [bottom, right]] = reference.split(':').map(positionOf) as [
    [number, number],
    [number, number],
  ];
  return { top, left, bottom, right };
}

/** How a style of a file shows numbers and whether it keeps a text from being a formula. */
export interface ReadStyle {
  readonly format: string;
  readonly quoted: boolean;
  readonly lined: boolean;
  readonly shrinks: boolean;
}

const builtIn: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '2': '0.00' };

/** The cell styles of a workbook. */
export function stylesIn(xlsx: Uint8Array): ReadStyle[] {
  const formats = new Map(Object.entries(builtIn));
  const styles: { -readonly [K in keyof ReadStyle]: ReadStyle[K] }[] = [];
  let within = false;
  scanXml(partOf(xlsx, 'xl/styles.xml'), {
    open(element) {
      const get = (name: string): string => element.attribute(name) ?? '0';
      if (element.name === 'numFmt') formats.set(get('numFmtId'), get('formatCode'));
      if (element.name === 'cellXfs') within = true;
      if (element.name === 'xf' && within) {
        const format = formats.get(get('numFmtId')) ?? '';
        const [quoted, lined] = [get('quotePrefix') === '1', get('borderId') !== '0'];
        styles.push({ format, quoted, lined, shrinks: false });
      }
      const last = styles.at(-1);
      if (element.name === 'alignment' && last !== undefined)
        last.shrinks = get('shrinkToFit') === '1';
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
