import type { Budget } from '../filters/budget.ts';
import { Keyword, Tokenizer } from '../syntax/tokenizer.ts';
import { isArray, Name, type PdfValue } from '../syntax/value.ts';

/** Codes of so many bytes between two bounds, each byte within its own. */
export interface CodeSpace {
  readonly low: string;
  readonly high: string;
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

/** Reads a CMap; it is a small PostScript program, of which only the lists matter. */
export function parseCodeMap(data: Uint8Array, budget: Budget): CodeMap {
  const spaces: CodeSpace[] = [];
  const texts = new Map<number, string>();
  const identifiers = new Map<number, number>();
  let vertical = false;
  let base: string | undefined;
  let operands: PdfValue[] = [];
  const tokenizer = new Tokenizer(data, 0, false);
  for (let token = tokenizer.next(); token !== undefined; token = tokenizer.next()) {
    if (!(token instanceof Keyword)) {
      budget.takeSteps();
      operands.push(token);
      continue;
    }
    const [last, beforeLast] = [operands.at(-1), operands.at(-2)];
    switch (token.text) {
      case 'endcodespacerange':
        eachGroup(operands, 2, ([low, high]) => {
          if (typeof low === 'string' && typeof high === 'string') spaces.push({ low, high });
        });
        break;
      case 'endbfchar':
        eachGroup(operands, 2, ([code, text]) => addText(texts, code, text));
        break;
      case 'endbfrange':
        eachGroup(operands, 3, ([low, high, target]) => addTexts(texts, low, high, target, budget));
        break;
      case 'endcidchar':
        eachGroup(operands, 2, ([code, cid]) =>
          addIdentifiers(identifiers, code, code, cid, budget),
        );
        break;
      case 'endcidrange':
        eachGroup(operands, 3, ([low, high, cid]) =>
          addIdentifiers(identifiers, low, high, cid, budget),
        );
        break;
      case 'usecmap':
        base = last instanceof Name ? last.text : undefined;
        break;
      case 'def':
        if (beforeLast instanceof Name && beforeLast.text === 'WMode') vertical = last === 1;
    }
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

export function codeOf(bytes: string): number {
  let code = 0;
  for (let i = 0; i < bytes.length; i++) code = code * 256 + bytes.charCodeAt(i);
  return code;
}

/** A target in UTF-16; in a range its last unit grows with the code. */
function utf16(target: string, growth: number): string {
  if (target.length === 1) return String.fromCharCode(target.charCodeAt(0) + growth);
  let text = '';
  for (let i = 0; i + 1 < Math.min(target.length, 64); i += 2) {
    const isLast = i + 3 >= target.length;
    const unit = target.charCodeAt(i) * 256 + target.charCodeAt(i + 1);
    text += String.fromCharCode(unit + (isLast ? growth : 0));
  }
  return text;
}

function addText(
  texts: Map<number, string>,
  code: PdfValue | undefined,
  target: PdfValue | undefined,
): void {
  if (typeof code === 'string' && typeof target === 'string') {
    texts.set(codeOf(code), utf16(target, 0));
  }
}

function addTexts(
  texts: Map<number, string>,
  low: PdfValue | undefined,
  high: PdfValue | undefined,
  target: PdfValue | undefined,
  budget: Budget,
): void {
  if (typeof low !== 'string' || typeof high !== 'string') return;
  const first = codeOf(low);
  const count = codeOf(high) - first + 1;
  if (!(count > 0) || count > 65_536) return;
  budget.takeSteps(count);
  for (let i = 0; i < count; i++) {
    const own = isArray(target) ? target[i] : target;
    if (typeof own === 'string') texts.set(first + i, utf16(own, isArray(target) ? 0 : i));
  }
}

function addIdentifiers(
  identifiers: Map<number, number>,
  low: PdfValue | undefined,
  high: PdfValue | undefined,
  identifier: PdfValue | undefined,
  budget: Budget,
): void {
  if (typeof low !== 'string' || typeof high !== 'string') return;
  if (typeof identifier !== 'number') return;
  const first = codeOf(low);
  const count = Math.max(0, Math.min(codeOf(high) - first + 1, 65_536));
  budget.takeSteps(count);
  for (let i = 0; i < count; i++) {
    identifiers.set(first + i, identifier + i);
  }
}
