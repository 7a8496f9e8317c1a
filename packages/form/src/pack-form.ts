import type { Equation, Form } from './form.ts';
import type { EquationPattern, PackedForm, SpecialCell } from './packed-form.ts';

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
  return { ...rest, special, patterns: [...patterns.values()] };
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
