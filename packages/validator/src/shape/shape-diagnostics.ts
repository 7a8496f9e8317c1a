import { diagnoser, readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { placeName } from '../place-name.ts';
import { diagnoseFault } from './diagnose-fault.ts';
import { addressOf, FAULT_LIMIT, type Fault } from './faults.ts';

const diagnose = diagnoser(shapeMessages);

/**
 * 把 Ajv 的错误合并为每处一条诊断；过多时只列前若干条并说明。
 * Folds Ajv's errors to one diagnostic for each address, and says so when there are too many to list.
 */
export function shapeDiagnostics(
  form: Form,
  input: unknown,
  faults: readonly Fault[],
): Diagnostic[] {
  if (faults.length === 0) return [];
  const cells = new Map(form.cells.map((cell) => [cell.address, cell]));
  const folded = new Map<string, Diagnostic>();
  for (const fault of faults) {
    const at = addressOf(fault);
    if (folded.has(at)) continue;
    const value = readPointer(input, at);
    const place = placeName(form, at);
    const found = diagnoseFault(form, { ...fault, at, place, value, cell: cells.get(at) });
    if (found) folded.set(at, found);
  }
  const diagnostics = Array.from(folded.values());
  if (faults.length < FAULT_LIMIT) return diagnostics;
  const detail = String(diagnostics.length);
  return [...diagnostics, diagnose('shape/document', { reason: 'many', detail })];
}
