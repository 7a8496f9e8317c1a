import { columnsOf, packForm, rowsOf, type Cell, type Form } from '@gongkai/form';

/**
 * Straight-line code from the Form: `figures` reads every cell, `sums` adds up both sides of every
 * equation. No table of rules is interpreted on the way.
 */
export function arithmeticLane(form: Form): string {
  return [readers(form), adders(form)].join('\n');
}

/** One function for each set of columns, one call for each row. */
function readers(form: Form): string {
  const functions: string[] = [];
  const calls: string[] = [];
  const known = new Map<string, string>();
  let start = 0;
  for (const { table } of form.sections) {
    for (const block of table?.blocks ?? []) {
      for (const row of rowsOf(block)) {
        const cells = form.cells.slice(start, start + columnsOf(block).length);
        const body = cells.map(reading).join('\n');
        const name = known.get(body) ?? `row${String(known.size)}`;
        if (!known.has(body)) {
          known.set(body, name);
          functions.push(`function ${name}(v: any, to: number[], at: number): void {\n${body}\n}`);
        }
        calls.push(`  ${name}(${path('v', row.address)}, to, ${String(start)});`);
        start += cells.length;
      }
    }
  }
  return [
    ...functions,
    `export function figures(v: any): number[] {`,
    `  const to: number[] = new Array(${String(form.cells.length)});`,
    ...calls,
    `  return to;`,
    `}`,
  ].join('\n');
}

function reading({ column, kind }: Cell, index: number): string {
  const read = kind === 'amount' ? 'amountOf' : 'countOf';
  return `  to[at + ${String(index)}] = ${read}(${path('v', column)});`;
}

function path(variable: string, address: string): string {
  return variable + address.replaceAll('/', '?.');
}

/** One loop for equations of one pattern, its body without a loop. */
function adders(form: Form): string {
  const loops = packForm(form).patterns.map(({ starts, left, right }) => {
    const side = (distances: readonly number[]): string =>
      distances.map((distance) => `f[at + ${String(distance)}]!`).join(' + ');
    return [
      `  for (${walk(starts)}) {`,
      `    to[i++] = ${side(left)};`,
      `    to[i++] = ${side(right)};`,
      `  }`,
    ].join('\n');
  });
  return [
    `export function sums(f: readonly number[]): number[] {`,
    `  const to: number[] = new Array(${String(form.equations.length * 2)});`,
    `  let i = 0;`,
    ...loops,
    `  return to;`,
    `}`,
  ].join('\n');
}

/** Starts at equal distances are counted, others listed. */
function walk(starts: readonly number[]): string {
  const [first = 0, second = first + 1] = starts;
  const step = second - first;
  const last = starts.at(-1) ?? first;
  const even = starts.every((start, index) => start === first + index * step);
  return even
    ? `let at = ${String(first)}; at <= ${String(last)}; at += ${String(step)}`
    : `const at of [${starts.join(', ')}]`;
}
