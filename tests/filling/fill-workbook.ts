// Fills a workbook in as a spreadsheet does: figures into cells, then the formulas computed.
import { scanXml } from '@gongkai/plugin-kit/xml';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A figure and the cell it is typed into; none leaves the cell blank. */
export interface Filled {
  readonly sheet?: string;
  readonly cell?: string;
  readonly figure: unknown;
}

/** What a workbook to fill in holds, cells named like `表三!D5`. */
export interface Fillable {
  readonly formulas: ReadonlyMap<string, string>;
  /** Cells for which something is validated, with a prompt. */
  readonly validated: ReadonlySet<string>;
}

type Parts = Record<string, Uint8Array>;

const sheetParts = (parts: Parts): [name: string, part: string][] => {
  const names: string[] = [];
  scanXml(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()), {
    open(element) {
      if (element.local === 'sheet') names.push(element.attribute('name') ?? '');
    },
  });
  return names.map((name, i) => [name, `xl/worksheets/sheet${String(i + 1)}.xml`]);
};

export function lookInto(bytes: Uint8Array): Fillable {
  const parts = unzipSync(bytes);
  const formulas = new Map<string, string>();
  const validated = new Set<string>();
  for (const [name, part] of sheetParts(parts)) {
    let cell = '';
    let within = '';
    scanXml(strFromU8(parts[part] ?? new Uint8Array()), {
      open(element) {
        within = element.local;
        if (within === 'c') cell = element.attribute('r') ?? '';
        if (within !== 'dataValidation' || (element.attribute('prompt') ?? '') === '') return;
        for (const range of (element.attribute('sqref') ?? '').split(' ')) {
          for (const each of cellsOf(range)) validated.add(`${name}!${each}`);
        }
      },
      text(piece) {
        const key = `${name}!${cell}`;
        if (within === 'f') formulas.set(key, (formulas.get(key) ?? '') + piece);
      },
      close() {
        within = '';
      },
    });
  }
  return { formulas, validated };
}

/** Figures typed into their cells, formulas left to whoever opens the file. */
export function typeInto(bytes: Uint8Array, filled: readonly Filled[]): Uint8Array {
  const values = valuesOf(filled);
  return withValues(bytes, (key) => values.get(key));
}

/** Figures typed in, and the formulas computed. */
export function fillWorkbook(bytes: Uint8Array, filled: readonly Filled[]): Uint8Array {
  const values = valuesOf(filled);
  const { formulas } = lookInto(bytes);
  const valueOf = (key: string): number | undefined => {
    const formula = formulas.get(key);
    return formula === undefined ? values.get(key) : computed(formula, key, valueOf);
  };
  return withValues(bytes, valueOf);
}

function valuesOf(filled: readonly Filled[]): ReadonlyMap<string, number> {
  return new Map(
    filled.flatMap(({ sheet = '', cell = '', figure }) =>
      typeof figure === 'number' ? [[`${sheet}!${cell}`, figure] as const] : [],
    ),
  );
}

function withValues(bytes: Uint8Array, valueOf: (key: string) => number | undefined): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of sheetParts(parts)) {
    const xml = strFromU8(parts[part] ?? new Uint8Array()).replace(
      /<c r="([A-Z]+\d+)" s="(\d+)"(?:\/>| t="str">(<f>.*?<\/f>)<v><\/v><\/c>)/g,
      (whole, cell: string, style: string, formula = '') => {
        const value = valueOf(`${name}!${cell}`);
        return value === undefined
          ? whole
          : `<c r="${cell}" s="${style}">${String(formula)}<v>${String(value)}</v></c>`;
      },
    );
    parts[part] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}

/** IF(COUNT(cells)<n,"",SUM(cells)), as a spreadsheet computes it: texts and blanks count for nothing. */
function computed(
  formula: string,
  at: string,
  valueOf: (key: string) => number | undefined,
): number | undefined {
  const [, counted = '', least, summed = ''] =
    /^IF\(COUNT\(([A-Z\d:,]+)\)<(\d+),"",SUM\(([A-Z\d:,]+)\)\)$/.exec(formula) ?? [];
  if (least === undefined) throw new Error(`not a formula known here: ${formula}`);
  const sheet = at.slice(0, at.indexOf('!'));
  const numbers = (list: string): number[] =>
    list
      .split(',')
      .flatMap(cellsOf)
      .flatMap((cell) => valueOf(`${sheet}!${cell}`) ?? []);
  if (numbers(counted).length < Number(least)) return undefined;
  return numbers(summed).reduce((sum, value) => sum + value, 0);
}

/** `D5:E6` → D5, E5, D6, E6. */
function cellsOf(range: string): string[] {
  const [from = '', to = from] = range.split(':');
  const [[left, top], [right, bottom]] = [from, to].map(split) as [
    [number, number],
    [number, number],
  ];
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      cells.push(`${String.fromCharCode(64 + column)}${String(row)}`);
    }
  }
  return cells;
}

function split(cell: string): [column: number, row: number] {
  return [cell.charCodeAt(0) - 64, Number(cell.slice(1))];
}
