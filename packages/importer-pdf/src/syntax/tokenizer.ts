import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { hexadecimal, isBlank, isRegular } from './characters.ts';
import { readLiteral } from './literal-string.ts';
import { readNumber } from './number.ts';
import { Name, Reference, type Dictionary, type PdfValue } from './value.ts';

/** Keywords are few and come again and again: those of up to three letters are made once. */
const short = new Map<number, Keyword>();

/** A word that is no value: an operator of a content stream, or `obj`, `stream`, `xref` in a file. */
export class Keyword {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const deepest = 64;
const end = Symbol('end of array or dictionary');

/** Reads values and keywords from bytes, in files as in content streams. */
export class Tokenizer {
  readonly bytes: Uint8Array;
  position: number;
  /** Whether `12 0 R` is a reference; content streams have none. */
  readonly #references: boolean;
  #depth = 0;

  constructor(bytes: Uint8Array, position = 0, references = true) {
    this.bytes = bytes;
    this.position = position;
    this.#references = references;
  }

  /** The next value or keyword; undefined at the end. */
  next(): PdfValue | Keyword | undefined {
    let token = this.#token();
    // a stray closing bracket says nothing
    while (token === end) token = this.#token();
    return token;
  }

  /** The next value; null where there is a keyword or the end. */
  value(): PdfValue {
    const token = this.next();
    return token instanceof Keyword || token === undefined ? null : token;
  }

  /** Whether this keyword comes next; it is read then. */
  accept(keyword: string): boolean {
    const before = this.position;
    const token = this.next();
    if (token instanceof Keyword && token.text === keyword) return true;
    this.position = before;
    return false;
  }

  skipBlanks(): void {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      while (isBlank(bytes[at])) at++;
      if (bytes[at] !== 0x25) break;
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    }
    this.position = at;
  }

  #token(): PdfValue | Keyword | undefined | typeof end {
    this.skipBlanks();
    // neither do a lone parenthesis and braces, which only programs of Type 4 functions have
    while (isStray(this.bytes[this.position])) {
      this.position++;
      this.skipBlanks();
    }
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    switch (byte) {
      case 0x2f: // slash
        return this.#name();
      case 0x28: // (
        return this.#literal();
      case 0x5b: // [
        return this.#array();
      case 0x3c: // <
        return this.bytes[this.position + 1] === 0x3c ? this.#dictionary() : this.#hexadecimal();
      case 0x3e: // >
        this.position += this.bytes[this.position + 1] === 0x3e ? 2 : 1;
        return end;
      case 0x5d: // ]
        this.position++;
        return end;
      default:
        return this.#word(byte);
    }
  }

  #word(first: number): PdfValue | Keyword {
    const isNumber = first <= 0x39 && (first >= 0x30 || (first >= 0x2b && first <= 0x2e));
    if (isNumber) {
      const number = readNumber(this.bytes, this.position);
      if (number !== undefined) {
        this.position = number.end;
        return this.#references && Number.isInteger(number.value)
          ? this.#reference(number.value)
          : number.value;
      }
    }
    const start = this.position;
    while (isRegular(this.bytes[this.position])) this.position++;
    if (this.position - start <= 3) return this.#shortWord(start);
    const text = String.fromCharCode(
      ...this.bytes.subarray(start, Math.min(this.position, start + 32)),
    );
    if (text === 'true') return true;
    if (text === 'false') return false;
    return text === 'null' ? null : new Keyword(text);
  }

  #shortWord(start: number): Keyword {
    let code = 0;
    for (let at = start; at < this.position; at++) code = code * 256 + (this.bytes[at] ?? 0);
    let keyword = short.get(code);
    if (keyword === undefined) {
      keyword = new Keyword(String.fromCharCode(...this.bytes.subarray(start, this.position)));
      if (short.size < 1000) short.set(code, keyword);
    }
    return keyword;
  }

  /** `12 0 R` after its first number, or that number. */
  #reference(number: number): number | Reference {
    const before = this.position;
    this.skipBlanks();
    const generation = readNumber(this.bytes, this.position);
    if (generation !== undefined && Number.isInteger(generation.value) && number >= 0) {
      this.position = generation.end;
      this.skipBlanks();
      if (this.bytes[this.position] === 0x52 && !isRegular(this.bytes[this.position + 1])) {
        this.position++;
        return new Reference(number, generation.value);
      }
    }
    this.position = before;
    return number;
  }

  #name(): Name {
    let text = '';
    this.position++;
    while (isRegular(this.bytes[this.position])) {
      const byte = this.bytes[this.position++] ?? 0;
      const high = hexadecimal(this.bytes[this.position]);
      const low = hexadecimal(this.bytes[this.position + 1]);
      if (byte === 0x23 && high >= 0 && low >= 0) {
        this.position += 2;
        text += String.fromCharCode(high * 16 + low);
      } else text += String.fromCharCode(byte);
    }
    return new Name(text);
  }

  #literal(): string {
    const { value, end: after } = readLiteral(this.bytes, this.position + 1);
    this.position = after;
    return value;
  }

  #hexadecimal(): string {
    let text = '';
    let high = -1;
    for (this.position++; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position];
      if (byte === 0x3e) break;
      const digit = hexadecimal(byte);
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    this.position++;
    // a last digit alone is the first of its byte
    return high < 0 ? text : text + String.fromCharCode(high * 16);
  }

  #array(): readonly PdfValue[] {
    this.position++;
    return this.#items().filter((item): item is PdfValue => !(item instanceof Keyword));
  }

  #dictionary(): Dictionary {
    this.position += 2;
    const items = this.#items();
    const dictionary = new Map<string, PdfValue>();
    for (let i = 0; i < items.length; i++) {
      const key = items[i];
      if (!(key instanceof Name)) continue;
      const value = items[i + 1];
      if (value === undefined || value instanceof Keyword) continue;
      dictionary.set(key.text, value);
      i++;
    }
    return dictionary;
  }

  /** What stands up to the closing bracket. */
  #items(): (PdfValue | Keyword)[] {
    if (++this.#depth > deepest) throw new UnreadableError('corrupt');
    const items: (PdfValue | Keyword)[] = [];
    for (;;) {
      const token = this.#token();
      if (token === undefined || token === end) break;
      // A dictionary that was never closed must not swallow the objects after it.
      if (token instanceof Keyword && (token.text === 'endobj' || token.text === 'stream')) {
        this.position -= token.text.length;
        break;
      }
      items.push(token);
    }
    this.#depth--;
    return items;
  }
}

function isStray(byte: number | undefined): boolean {
  return byte === 0x29 || byte === 0x7b || byte === 0x7d;
}
