import { diagnoser, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { placeName } from '../place-name.ts';
import { shown } from '../shown.ts';
import type { Migration, MigrationOperation } from './migrate.ts';

const diagnose = diagnoser(shapeMessages);

/**
 * 换到现行修订时改动的每一处，一条诊断，指向它现在的地址。
 * A diagnostic for each place that was brought to the current revision, at the address it has now.
 */
export function diagnoseMigration(
  form: Form | undefined,
  { changes }: Pick<Migration, 'changes'>,
): Diagnostic[] {
  const operations = changes.flatMap(({ revision, patch }) =>
    patch.map((operation) => ({ revision, operation })),
  );
  return operations.map(({ revision, operation }, index) => {
    const later = operations.slice(index + 1).map((one) => one.operation);
    const at = later.reduce(carried, operation.path);
    const place = form === undefined ? at : placeName(form, at);
    const done =
      operation.op === 'move' ? { moved: operation.from } : { now: shown(operation.value) };
    return diagnose('shape/revision', { place, from: revision - 1, to: revision, ...done }, { at });
  });
}

/** A place of an earlier step, after a later one. */
function carried(at: string, operation: MigrationOperation): string {
  if (operation.op !== 'move' || !`${at}/`.startsWith(`${operation.from}/`)) return at;
  return operation.path + at.slice(operation.from.length);
}
