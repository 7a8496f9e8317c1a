import type { Form } from '@gongkai/plugin-kit';
import { cellRanges, type Position } from './cell-ranges.ts';
import { fillingRule } from './filling-rules.ts';
import type { Sheet, SheetCell, Validation } from './sheet.ts';
import { totalFormula } from './total-formula.ts';

/** 空白的工作表 → 填报用的：合计是公式，其余各格限定可填的数。 A blank sheet → one to fill in: totals are formulas, other cells say what they take. */
export function fillingSheet(sheet: Sheet, form: Form): Sheet {
  const places = placesOf(sheet);
  if (places.size === 0) return sheet;
  const totals = totalsOf(form, places);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => withTotal(cell, totals)),
    })),
    validations: validationsOf(form, places, totals),
  };
}

type Places = ReadonlyMap<string, Position>;

/** 各数据格在工作表中的位置。 Where the cells of figures stand. */
function placesOf({ rows }: Sheet): Places {
  return new Map(
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ address, column }) =>
        address === undefined ? [] : [[address, { row, column }] as const],
      ),
    ),
  );
}

/** 合计的地址 → 公式。右边不止一项的是平衡关系，不是合计。 Address of a total → its formula. What has several terms at right is a balance and no total. */
function totalsOf({ equations }: Form, places: Places): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  for (const { left, right, at } of equations) {
    const parts = left.flatMap((address) => places.get(address) ?? []);
    if (right.length > 1 || totals.has(at) || parts.length < left.length) continue;
    totals.set(at, totalFormula(parts));
  }
  return totals;
}

function withTotal(cell: SheetCell, totals: ReadonlyMap<string, string>): SheetCell {
  const value = totals.get(cell.address ?? '');
  return value === undefined
    ? cell
    : { ...cell, style: 'total', content: { kind: 'formula', value } };
}

/** 同样的格一条规定。 One rule for all cells of a kind. */
function validationsOf(
  form: Form,
  places: Places,
  totals: ReadonlyMap<string, string>,
): Validation[] {
  const groups = new Map<string, { rule: Omit<Validation, 'cells'>; cells: Position[] }>();
  for (const cell of form.cells) {
    const position = places.get(cell.address);
    if (position === undefined || totals.has(cell.address)) continue;
    const rule = fillingRule(cell);
    const group = groups.get(rule.promptTitle) ?? { rule, cells: [] };
    groups.set(rule.promptTitle, group);
    group.cells.push(position);
  }
  return [...groups.values()].map(({ rule, cells }) => ({
    ...rule,
    cells: cellRanges(cells).join(' '),
  }));
}
