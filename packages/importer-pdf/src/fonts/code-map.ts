import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { Keyword, Tokenizer } from '../syntax/tokenizer.ts';
import { isArray, Name, type PdfValue } from '../syntax/value.ts';

/** Codes of so many bytes between two bounds, each byte within its own. */
export interface CodeSpace {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** A CMap: how a string falls into codes, and what the codes stand for. */
export interface CodeMap {
  readonly spaces: readonly CodeSpace[];
  /** Code → text (ToUnicode). */
  readonly texts: ReadonlyMap<number, string>;
  /** Code → character identifier of the font. */
  readonly identifiers: ReadonlyMap<number, number>;
  readonly vertical: boolean;
  /** The CMap it builds on. */
  readonly base: string | undefined;
}

const mostEntries = 300_000;

/** Reads a CMap; it is a small PostScript program, of which only the lists matter. */
export function parseCodeMap(data: Uint8Array): CodeMap {
  const spaces: CodeSpace[] = [];
  const texts = new Map<number, string>();
  const identifiers = new Map<number, number>();
  let vertical = false;
  let base: string | undefined;
  let operands: PdfValue[] = [];
  const tokenizer = new Tokenizer(data, 0, false);
  for (let token = tokenizer.next(); token !== undefined; token = tokenizer.next()) {
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    const [last, beforeLast] = [operands.at(-1), operands.at(-2)];
    switch (token.text) {
      case 'endcodespacerange':
        eachGroup(operands, 2, ([low, high]) => {
          if (low instanceof Uint8Array && high instanceof Uint8Array) spaces.push({ low, high });
        });
        break;
      case 'endbfchar':
        eachGroup(operands, 2, ([code, text]) => addText(texts, code, text, 0));
        break;
      case 'endbfrange':
        eachGroup(operands, 3, ([low, high, target]) => addTexts(texts, low, high, target));
        break;
      case 'endcidchar':
        eachGroup(operands, 2, ([code, cid]) => addIdentifiers(identifiers, code, code, cid));
        break;
      case 'endcidrange':
        eachGroup(operands, 3, ([low, high, cid]) => addIdentifiers(identifiers, low, high, cid));
        break;
      case 'usecmap':
        base = last instanceof Name ? last.text : undefined;
        break;
      case 'def':
        if (beforeLast instanceof Name && beforeLast.text === 'WMode') vertical = last === 1;
    }
    if (texts.size + identifiers.size > mostEntries) throw new UnreadableError('too-large');
    operands = [];
  }
  return { spaces, texts, identifiers, vertical, base };
}

function eachGroup(
  operands: readonly PdfValue[],
  size: number,
  use: (group: readonly PdfValue[]) => void,
): void {
  for (let i = 0; i + size <= operands.length; i += size) use(operands.slice(i, i + size));
}

export function codeOf(bytes: Uint8Array): number {
  let code = 0;
  for (const byte of bytes) code = code * 256 + byte;
  return code;
}

/** A target in UTF-16; in a range its last unit grows with the code. */
function addText(
  texts: Map<number, string>,
  code: PdfValue | undefined,
  target: PdfValue | undefined,
  offset: number,
): void {
  if (!(code instanceof Uint8Array) || !(target instanceof Uint8Array)) return;
  const units: number[] = [];
  if (target.length === 1) units.push(target[0] ?? 0);
  for (let i = 0; i + 1 < target.length; i += 2) {
    units.push((target[i] ?? 0) * 256 + (target[i + 1] ?? 0));
  }
  const last = units.length - 1;
  if (last < 0) return;
  units[last] = (units[last] ?? 0) + offset;
  texts.set(codeOf(code) + offset, String.fromCharCode(...units.slice(0, 32)));
}

function addTexts(
  texts: Map<number, string>,
  low: PdfValue | undefined,
  high: PdfValue | undefined,
  target: PdfValue | undefined,
): void {
  if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) return;
  const count = codeOf(high) - codeOf(low) + 1;
  if (!(count > 0) || count > 65_536) return;
  for (let i = 0; i < count && texts.size <= mostEntries; i++) {
    if (!isArray(target)) addText(texts, low, target, i);
    else {
      const own = target[i];
      if (own instanceof Uint8Array) addText(texts, codeBytes(codeOf(low) + i), own, 0);
    }
  }
}

function codeBytes(code: number): Uint8Array {
  return Uint8Array.of((code >>> 24) & 255, (code >>> 16) & 255, (code >>> 8) & 255, code & 255);
}

function addIdentifiers(
  identifiers: Map<number, number>,
  low: PdfValue | undefined,
  high: PdfValue | undefined,
  identifier: PdfValue | undefined,
): void {
  if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) return;
  if (typeof identifier !== 'number') return;
  const first = codeOf(low);
  const count = Math.min(codeOf(high) - first + 1, 65_536);
  for (let i = 0; i < count && identifiers.size <= mostEntries; i++) {
    identifiers.set(first + i, identifier + i);
  }
}
