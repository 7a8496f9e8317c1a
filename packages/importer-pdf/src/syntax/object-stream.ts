import { Tokenizer } from './tokenizer.ts';
import type { PdfValue } from './value.ts';

/** The objects in a decoded object stream: pairs of number and offset, then the objects. */
export function readObjectStream(data: Uint8Array, first: number): ReadonlyMap<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  const header = new Tokenizer(data.subarray(0, first), 0, false);
  for (;;) {
    const number = header.next();
    const offset = header.next();
    if (typeof number !== 'number' || typeof offset !== 'number') return objects;
    objects.set(number, new Tokenizer(data, first + offset).value());
  }
}
