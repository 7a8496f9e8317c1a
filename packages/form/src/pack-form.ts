import type { AxisNode, Equation, Form, Section } from './form.ts';
import type {
  EquationPattern,
  PackedForm,
  PackedNode,
  PackedSection,
  SpecialCell,
} from './packed-form.ts';

/** 写成紧凑写法；`unpackForm` 还原。 Packs a Form; `unpackForm` gives it back. */
export function packForm(form: Form): PackedForm {
  const { cells, equations, ...rest } = form;
  const patterns = new Map<string, EquationPattern & { starts: number[] }>();
  for (const equation of equations) {
    const { start, ...pattern } = patternOf(form, equation);
    const key = JSON.stringify(pattern);
    const known = patterns.get(key) ?? { ...pattern, starts: [] };
    known.starts.push(start);
    patterns.set(key, known);
  }
  const special = cells.flatMap(({ kind, unit }, position): SpecialCell[] => {
    if (kind === 'count' && unit === undefined) return [];
    return [unit === undefined ? [position, kind] : [position, kind, unit]];
  });
  const sections = rest.sections.map(packSection);
  return { ...rest, sections, special, patterns: [...patterns.values()] };
}

function packSection({ table, ...rest }: Section): PackedSection {
  if (table === undefined) return rest;
  const blocks = table.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => packNode(row, table.address)),
    columns: block.columns.map((column) => packNode(column, '')),
  }));
  return { ...rest, table: { ...table, blocks } };
}

function packNode({ address, label, citations, children }: AxisNode, above: string): PackedNode {
  const step = address.slice(above.length);
  if (children.length > 0) {
    return [step, label, citations, children.map((child) => packNode(child, address))];
  }
  return citations.length > 0 ? [step, label, citations] : [step, label];
}

function patternOf(
  form: Form,
  { id, code, axis, left, right }: Equation,
): Omit<EquationPattern, 'starts'> & { start: number } {
  const positions = [...left, ...right].map((address) =>
    form.cells.findIndex((cell) => cell.address === address),
  );
  const start = positions[0] ?? 0;
  const distances = positions.map((position) => position - start);
  const column = form.cells[start]?.column ?? '';
  return {
    code,
    axis,
    line: axis === 'row' ? '' : id.slice(code.length + 1, id.length - column.length),
    start,
    left: distances.slice(0, left.length),
    right: distances.slice(left.length),
  };
}
