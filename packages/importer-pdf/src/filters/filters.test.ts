import { deflateSync } from 'node:zlib';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Name, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { Budget } from './budget.ts';
import { decodeStream } from './decode-stream.ts';

const message = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  // text and tables repeat themselves
  fc
    .array(fc.constantFrom(0, 0, 0, 10, 65, 66, 255), { maxLength: 900 })
    .map((bytes) => Uint8Array.from(bytes)),
);

function decode(bytes: Uint8Array, entries: Readonly<Record<string, PdfValue>>): Uint8Array {
  const dictionary: Dictionary = new Map(Object.entries(entries));
  return decodeStream(bytes, dictionary, (value) => value ?? null, new Budget());
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Encoders by the letter of the standard; the decoders must undo them. */
const encoders: Readonly<Record<string, (data: Uint8Array) => Uint8Array>> = {
  FlateDecode: (data) => deflateSync(data),
  ASCIIHexDecode: (data) => ascii(`${Buffer.from(data).toString('hex').replace(/../g, '$& ')}>`),
  ASCII85Decode: base85,
  RunLengthDecode: runLength,
  LZWDecode: lzw,
};

describe('what a filter packs is unpacked', () => {
  test.each(Object.entries(encoders))('%s', (name, encode) => {
    fc.assert(
      fc.property(message, (data) => {
        expect([...decode(encode(data), { Filter: new Name(name) })]).toEqual([...data]);
      }),
    );
  });

  test('several filters, the first applied last', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: 4 });
    fc.assert(
      fc.property(message, names, (data, filters) => {
        const packed = filters.reduceRight<Uint8Array>(
          (bytes, name) => encoders[name]?.(bytes) ?? bytes,
          data,
        );
        const Filter = filters.map((name) => new Name(name));
        expect([...decode(packed, { Filter })]).toEqual([...data]);
      }),
    );
  });
});

describe('predictors', () => {
  test('rows of every PNG type are restored', () => {
    const rows = fc.record({
      columns: fc.integer({ min: 1, max: 12 }),
      colors: fc.integer({ min: 1, max: 4 }),
      types: fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }),
      noise: fc.infiniteStream(fc.nat(255)),
    });
    fc.assert(
      fc.property(rows, ({ columns, colors, types, noise }) => {
        const width = columns * colors;
        const data = Uint8Array.from(
          { length: width * types.length },
          () => noise.next().value ?? 0,
        );
        const packed = deflateSync(pngRows(data, width, colors, types));
        const DecodeParms = new Map<string, PdfValue>([
          ['Predictor', 15],
          ['Columns', columns],
          ['Colors', colors],
        ]);
        const decoded = decode(packed, { Filter: new Name('FlateDecode'), DecodeParms });
        expect([...decoded]).toEqual([...data]);
      }),
    );
  });

  test('differences to the left are summed up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 8, maxLength: 8 }), (bytes) => {
        const packed = bytes.map((byte, i) => (i % 4 === 0 ? byte : byte - (bytes[i - 1] ?? 0)));
        const DecodeParms = new Map<string, PdfValue>([
          ['Predictor', 2],
          ['Columns', 4],
        ]);
        const data = deflateSync(Uint8Array.from(packed, (n) => n & 255));
        expect([...decode(data, { Filter: new Name('FlateDecode'), DecodeParms })]).toEqual(bytes);
      }),
    );
  });
});

describe('what cannot be unpacked', () => {
  const reasonOf = (bytes: Uint8Array, filter: string): string => {
    try {
      decode(bytes, { Filter: new Name(filter) });
      return 'read';
    } catch (error) {
      if (error instanceof UnreadableError) return error.reason;
      throw error;
    }
  };

  test.each([
    ['a bomb', deflateSync(new Uint8Array(80 << 20)), 'FlateDecode', 'too-large'],
    ['zeros by the letter', ascii('z'.repeat(20 << 20)), 'ASCII85Decode', 'too-large'],
    ['runs', new Uint8Array(3 << 20).fill(129), 'RunLengthDecode', 'too-large'],
    ['no hexadecimal digit', ascii('12 x4>'), 'ASCIIHexDecode', 'corrupt'],
    ['no letter of base 85', ascii('ab\u007fcd~>'), 'ASCII85Decode', 'corrupt'],
    ['a picture', ascii('x'), 'DCTDecode', 'unsupported'],
  ])('%s', (_, bytes, filter, reason) => {
    expect(reasonOf(bytes, filter)).toBe(reason);
  });

  test('random bytes end in data or in a reason', () => {
    const filter = fc.constantFrom(...Object.keys(encoders));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), filter, (noise, name) => {
        expect(['read', 'corrupt', 'too-large']).toContain(reasonOf(noise, name));
      }),
      { numRuns: 500 },
    );
  });
});

function base85(data: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const group = data.subarray(at, at + 4);
    let value = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (group[i] ?? 0), 0);
    if (value === 0 && group.length === 4) {
      text += 'z';
      continue;
    }
    const digits: string[] = [];
    for (let i = 0; i < 5; i++) {
      digits.unshift(String.fromCharCode(0x21 + (value % 85)));
      value = Math.floor(value / 85);
    }
    text += digits.slice(0, group.length + 1).join('');
  }
  return ascii(`${text}~>`);
}

function runLength(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < data.length;) {
    let same = 1;
    while (same < 128 && data[at + same] === data[at] && at + same < data.length) same++;
    if (same > 1) out.push(257 - same, data[at] ?? 0);
    else out.push(0, data[at] ?? 0);
    at += same;
  }
  return Uint8Array.from([...out, 128]);
}

/** Codes grow one early, as the standard has it by default; the table is cleared before it is full. */
function lzw(data: Uint8Array): Uint8Array {
  let bits = '';
  let table = new Map<string, number>();
  let width = 9;
  let next = 258;
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, '0');
  };
  const clear = (): void => {
    put(256);
    table = new Map(Array.from({ length: 256 }, (_, i) => [String.fromCharCode(i), i]));
    width = 9;
    next = 258;
  };
  clear();
  let known = '';
  for (const byte of data) {
    const longer = known + String.fromCharCode(byte);
    if (table.has(longer)) {
      known = longer;
      continue;
    }
    put(table.get(known) ?? 0);
    table.set(longer, next++);
    if (next + 1 > 1 << width) width++;
    if (next >= 4094) clear();
    known = String.fromCharCode(byte);
  }
  if (known !== '') {
    put(table.get(known) ?? 0);
    next++;
    if (next + 1 > 1 << width) width++;
  }
  put(257);
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function pngRows(
  data: Uint8Array,
  width: number,
  sample: number,
  types: readonly number[],
): Uint8Array {
  const out: number[] = [];
  types.forEach((type, row) => {
    out.push(type);
    for (let i = 0; i < width; i++) {
      const at = (y: number, x: number): number =>
        y < 0 || x < 0 ? 0 : (data[y * width + x] ?? 0);
      const [left, up, corner] = [at(row, i - sample), at(row - 1, i), at(row - 1, i - sample)];
      const guess = left + up - corner;
      const nearest = [left, up, corner].reduce((best, value) =>
        Math.abs(guess - value) < Math.abs(guess - best) ? value : best,
      );
      const predicted = [0, left, up, (left + up) >> 1, nearest][type] ?? 0;
      out.push((at(row, i) - predicted) & 255);
    }
  });
  return Uint8Array.from(out);
}
