import { UnreadableError } from '@gongkai/plugin-kit/archive';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin1 } from '../testing/write-pdf.ts';
import { Keyword, Tokenizer } from './tokenizer.ts';
import { isArray, isDictionary, Name, Reference, type PdfValue } from './value.ts';

const bytes = fc.string({
  unit: fc.nat(255).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
const word = fc.stringMatching(/^[A-Za-z#() <]{1,12}$/);

const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<PdfValue>(null, true, false),
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 64),
    bytes,
    word.map((text) => new Name(text)),
    fc
      .tuple(fc.nat(9999), fc.nat(9))
      .map(([number, generation]) => new Reference(number, generation)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }).map((o) => new Map(Object.entries(o))),
  ),
}));

/** How a value may be written; `literal` strings in parentheses, others in hexadecimal. */
function write(value: PdfValue, literal: boolean): string {
  if (typeof value === 'string') return literal ? parentheses(value) : hexadecimal(value);
  if (value instanceof Name) return `/${nameOf(value.text)}`;
  if (value instanceof Reference) return `${String(value.number)} ${String(value.generation)} R`;
  if (isArray(value)) return `[${value.map((item) => write(item, literal)).join(' ')}]`;
  if (!isDictionary(value)) return String(value);
  const entries = [...value].map(([key, own]) => `/${nameOf(key)} ${write(own, literal)}`);
  return `<<${entries.join('\n')}>>`;
}

const nameOf = (text: string): string =>
  text.replace(/[#() <]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
const hexadecimal = (text: string): string =>
  `<${Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`;
const parentheses = (text: string): string =>
  `(${text.replace(/[\\()\r\n]/g, (c) => (c === '\r' ? '\\r' : c === '\n' ? '\\012' : `\\${c}`))})`;

describe('values', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (any, literal) => {
        expect(new Tokenizer(latin1(`${write(any, literal)} `)).value()).toEqual(any);
      }),
    );
  });

  test('stand one after another, between blanks and comments', () => {
    const gap = fc.constantFrom(' ', '\n', '\r\n', '\t', ' % a ( comment\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, gap), { maxLength: 6 }), (list) => {
        const text = list.map(([any, blank]) => write(any, true) + blank).join('');
        const tokenizer = new Tokenizer(latin1(text));
        // three numbers in a row may look like a reference and are none here
        expect(list.map(() => tokenizer.value())).toEqual(list.map(([any]) => any));
      }),
      {
        examples: [
          [
            [
              [12, ' '],
              [0, ' '],
              [7, ' '],
            ],
          ],
        ],
      },
    );
  });

  test.each([
    ['(a (nested) b)', 'a (nested) b'],
    ['(\\101\\7z\\\nq\\x)', 'A\u0007zqx'],
    ['(line\r\nend)', 'line\nend'],
    ['<4>', '@'],
    ['<4 1 4 2>', 'AB'],
    ['(never closed', 'never closed'],
    ['+17', 17],
    ['-.5', -0.5],
    ['4.', 4],
    ['--3', -3],
    ['1.5-2', 1.5],
    ['/A#42', new Name('AB')],
    ['/', new Name('')],
    ['[1 [2', [1, [2]]],
  ])('%j', (text, expected) => {
    expect(new Tokenizer(latin1(text)).value()).toEqual(expected);
  });

  test('a dictionary that is never closed does not swallow what follows', () => {
    const tokenizer = new Tokenizer(latin1('<</A 1 /B [2 endobj 5 0 obj'));
    expect(tokenizer.value()).toEqual(
      new Map<string, PdfValue>([
        ['A', 1],
        ['B', [2]],
      ]),
    );
    expect(tokenizer.accept('endobj')).toBe(true);
    expect(tokenizer.next()).toBe(5);
  });

  test('content streams have no references', () => {
    const tokenizer = new Tokenizer(latin1('1 0 R'), 0, false);
    expect([tokenizer.next(), tokenizer.next(), tokenizer.next()]).toEqual([
      1,
      0,
      new Keyword('R'),
    ]);
  });

  test('nesting has an end', () => {
    expect(() => new Tokenizer(latin1('['.repeat(100_000))).value()).toThrow(UnreadableError);
    expect(() => new Tokenizer(latin1('<</A'.repeat(100_000))).value()).toThrow(UnreadableError);
  });
});

test('random bytes are read to their end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const tokenizer = new Tokenizer(noise);
      for (let i = 0; i <= noise.length; i++) if (tokenizer.next() === undefined) return;
      expect(tokenizer.position).toBeGreaterThanOrEqual(noise.length);
    }),
    { numRuns: 1000 },
  );
});
