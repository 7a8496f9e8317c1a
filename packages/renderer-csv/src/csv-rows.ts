import {
  figureText,
  placeOf,
  readPointer,
  type Cell,
  type Form,
  type Report,
} from '@gongkai/plugin-kit';
import { Markup } from '@gongkai/plugin-kit/templates';
import { toView, type FigureCellView } from '@gongkai/plugin-kit/view';

/** 一行：各列的代码 → 内容；列名在 `*_label` 各列。 A row: the content of each column by its code; the wording stands in `*_label`. */
type Row = Readonly<Record<CsvColumn, string | Markup>>;

type CsvColumn =
  | 'region_code'
  | 'org_code'
  | 'org_name'
  | 'org_level'
  | 'year'
  | 'edition'
  | 'scope'
  | 'table'
  | 'cell'
  | 'row_code'
  | 'row_label'
  | 'column_code'
  | 'column_label'
  | 'value'
  | 'value_text'
  | 'value_state'
  | 'unit'
  | 'derived';

/** 每格一行，次序同表。 One row for each cell, in the order of the form. */
export function csvRows(form: Form, report: Report): Row[] {
  const { agency, year, edition, scope } = report;
  const organ = {
    region_code: agency.regionCode ?? '',
    org_code: agency.code ?? '',
    org_name: agency.name,
    org_level: agency.level ?? '',
    year: figure(year),
    edition,
    scope: scope ?? '',
  };
  const printed = printedCells(form, report);
  const derived = new Set(
    form.equations.filter(({ right }) => right.length === 1).map(({ at }) => at),
  );
  return form.cells.map((cell) => ({
    ...organ,
    ...placeColumns(form, cell),
    ...valueColumns(readPointer(report, cell.address), printed.get(cell.address)),
    unit: cell.unit ?? '',
    derived: derived.has(cell.address) ? 'true' : 'false',
  }));
}

function placeColumns(
  form: Form,
  { address, row, column }: Cell,
): Pick<Row, 'table' | 'cell' | 'row_code' | 'row_label' | 'column_code' | 'column_label'> {
  const place = placeOf(form, address);
  return {
    table: place?.table ?? '',
    cell: address,
    row_code: row,
    row_label: place?.row.join(' / ') ?? '',
    column_code: column.slice(1),
    column_label: place?.column.join(' / ') ?? '',
  };
}

/** 未填的一格没有值，只有原文的写法。 A cell that is not stated has no value, only how the source puts it. */
function valueColumns(
  value: unknown,
  printed: FigureCellView | undefined,
): Pick<Row, 'value' | 'value_text' | 'value_state'> {
  const state = printed?.state ?? 'unstated';
  return {
    value: typeof value === 'number' ? figure(value) : '',
    value_text: typeof value === 'number' ? figure(value) : (printed?.text ?? ''),
    value_state: state === 'figure' ? 'number' : state,
  };
}

/** A figure is written as it is: the sign of a change is not the beginning of a formula. */
const figure = (value: number): Markup => new Markup(figureText(value));

function printedCells(form: Form, report: Report): ReadonlyMap<string, FigureCellView> {
  const cells = toView(form, report)
    .sections.flatMap(({ table }) => table?.groups ?? [])
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.cells);
  return new Map(cells.flatMap((cell) => (cell.header ? [] : [[cell.address, cell]])));
}
