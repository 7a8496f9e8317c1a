import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { isBlank } from './characters.ts';
import { findBytes, startsAt } from './find-bytes.ts';
import { Keyword, Tokenizer } from './tokenizer.ts';
import { isDictionary, PdfStream, Reference, type Dictionary, type PdfValue } from './value.ts';

/** An indirect object as it stands in the file. */
export interface IndirectObject {
  readonly reference: Reference;
  readonly value: PdfValue;
  readonly end: number;
}

/**
 * Reads `12 0 obj … endobj` at a position; undefined where there is none. The length of a stream may be
 * an object of its own, which `resolve` finds; where it is wrong, the end of the stream is looked for.
 */
export function readObject(
  bytes: Uint8Array,
  position: number,
  resolve: (value: PdfValue | undefined) => PdfValue,
): IndirectObject | undefined {
  const tokenizer = new Tokenizer(bytes, position);
  const number = tokenizer.next();
  const generation = tokenizer.next();
  if (typeof number !== 'number' || typeof generation !== 'number') return undefined;
  if (!tokenizer.accept('obj')) return undefined;
  const reference = new Reference(number, generation);
  const first = tokenizer.next();
  const value = first instanceof Keyword || first === undefined ? null : first;
  if (!isDictionary(value) || !tokenizer.accept('stream')) {
    return { reference, value, end: tokenizer.position };
  }
  const start = afterLineEnd(bytes, tokenizer.position);
  const end = streamEnd(bytes, start, value, resolve);
  const stream = new PdfStream(value, bytes.subarray(start, end), reference);
  return { reference, value: stream, end };
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  while (bytes[at] === 0x20) at++;
  if (bytes[at] === 0x0d) at++;
  return bytes[at] === 0x0a ? at + 1 : at;
}

function streamEnd(
  bytes: Uint8Array,
  start: number,
  dictionary: Dictionary,
  resolve: (value: PdfValue | undefined) => PdfValue,
): number {
  const length = resolve(dictionary.get('Length'));
  if (typeof length === 'number' && length >= 0) {
    let at = start + length;
    while (isBlank(bytes[at]) && at < start + length + 4) at++;
    if (startsAt(bytes, 'endstream', at) || startsAt(bytes, 'endobj', at)) return start + length;
  }
  const end = findBytes(bytes, 'endstream', start);
  if (end === -1) throw new UnreadableError('corrupt');
  // the line end before the keyword is not part of the stream
  if (bytes[end - 1] === 0x0a) return bytes[end - 2] === 0x0d ? end - 2 : end - 1;
  return bytes[end - 1] === 0x0d ? end - 1 : end;
}
