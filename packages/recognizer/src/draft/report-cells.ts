import { pointerKeys, type Form } from '@gongkai/plugin-kit';

interface CellPath {
  readonly address: string;
  readonly keys: readonly string[];
}

const known = new WeakMap<Form, readonly CellPath[]>();

function pathsOf(form: Form): readonly CellPath[] {
  const found =
    known.get(form) ?? form.cells.map(({ address }) => ({ address, keys: pointerKeys(address) }));
  known.set(form, found);
  return found;
}

/** 表上的每一格：读到的数，否则 null。 Every cell of the form: the figure read, else null. */
export function reportCells(
  form: Form,
  figures: ReadonlyMap<string, number>,
): Record<string, Record<string, unknown>> {
  const root: Record<string, Record<string, unknown>> = {};
  for (const { address, keys } of pathsOf(form)) {
    let node: Record<string, unknown> = root;
    for (let i = 0; i < keys.length - 1; i++) {
      const key = keys[i] ?? '';
      node = (node[key] ??= {}) as Record<string, unknown>;
    }
    node[keys.at(-1) ?? ''] = figures.get(address) ?? null;
  }
  return root;
}
