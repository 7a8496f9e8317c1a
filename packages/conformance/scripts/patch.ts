// Small changes to a report; every case is a base report and a few of these.
import { readPointer, writePointer } from '@gongkai/form';

/** A change to a report. */
export type Patch = (report: object) => object;

/** The party columns of 表三 and their total, in the order of the form. */
const columns = [
  '/naturalPerson',
  '/organizations/commercial',
  '/organizations/research',
  '/organizations/publicInterest',
  '/organizations/legalService',
  '/organizations/other',
  '/total',
];

/** Applies changes one after the other. */
export function patched(base: object, ...patches: readonly Patch[]): object {
  return patches.reduce((report, patch) => patch(report), base);
}

/** Writes one value. */
export function set(pointer: string, value: unknown): Patch {
  return (report) => writePointer<object>(report, pointer, value);
}

/** Takes a property away. */
export function drop(pointer: string): Patch {
  const at = pointer.lastIndexOf('/');
  const [parent, key] = [pointer.slice(0, at), pointer.slice(at + 1)];
  return (report) => {
    const entries = Object.entries(readPointer(report, parent) as object);
    const kept = Object.fromEntries(entries.filter(([name]) => name !== key));
    return writePointer<object>(report, parent, kept);
  };
}

/** Writes figures of a row of 表三 from the first column on: six parties, then the total. */
export function row(address: string, figures: readonly (number | null)[]): Patch {
  return (report) =>
    patched(report, ...figures.map((figure, i) => set(address + (columns[i] ?? ''), figure)));
}

/** Swaps two rows of 表三. */
export function swap(one: string, other: string): Patch {
  return (report) =>
    patched(report, set(one, readPointer(report, other)), set(other, readPointer(report, one)));
}

/** Leaves cells unstated, with the remark that says what stands in the source. */
export function unstated(cells: Readonly<Record<string, string>>): Patch {
  const kinds: Readonly<Record<string, string>> = { '': 'blank', '/': 'slash', '—': 'dash' };
  const remarks = Object.entries(cells).map(([at, text]) => ({
    at,
    kind: kinds[text] ?? 'text',
    text,
  }));
  return (report) =>
    patched(report, ...remarks.map(({ at }) => set(at, null)), set('/remarks', remarks));
}
