import { readPointer, writePointer, type Draft, type Field, type Form } from '@gongkai/plugin-kit';
import { readEntry } from './read-entry.ts';

const groups: readonly string[] = ['/contact', '/publication', '/processingFees'];
const single: readonly string[] = ['/title', '/agency/name', '/agency/code'];

/** 表格和六个部分之外要填的各项，按次序。 What is to be filled in beside the tables and the six sections, in order. */
export function factsOf(form: Form): readonly Field[] {
  return form.fields.filter(
    ({ address }) =>
      single.includes(address) || groups.some((group) => address.startsWith(`${group}/`)),
  );
}

export function factText(draft: Draft, address: string): string {
  const value = readPointer(draft, address);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** 写一项；空着的即没有这一项，不留空文字。金额和件数照数读，读不成数的不写入。 Writes a fact. Empty means that it is not there. Amounts and counts are read as figures; what is none is not written. */
export function withFact(draft: Draft, address: string, text: string): Draft {
  const written = text.trim();
  if (written === '') return without(draft, address);
  if (!address.startsWith('/processingFees/')) return writePointer(draft, address, written);
  const { value } = readEntry(written);
  return value === null ? draft : writePointer(draft, address, value);
}

function without(draft: Draft, address: string): Draft {
  if (readPointer(draft, address) === undefined) return draft;
  const [, parent = '', key] = address.split('/');
  if (key === undefined) return writePointer(draft, address, '');
  const left = Object.entries(Object(readPointer(draft, `/${parent}`)) as object).filter(
    ([name]) => name !== key,
  );
  if (left.length > 0) return writePointer(draft, `/${parent}`, Object.fromEntries(left));
  return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== parent));
}
