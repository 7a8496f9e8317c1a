import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import formatsModule from 'ajv-formats/dist/formats.js';
import { codePoints } from './code-points.ts';
import { date, uri } from './formats.ts';

const { fullFormats } = formatsModule;
const ajvDate = (fullFormats.date as { validate: (text: string) => boolean }).validate;
const ajvUri = fullFormats.uri as (text: string) => boolean;

describe('date', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '2024-01-01'])('%s is one', (text) => {
    expect(date(text)).toBe(true);
  });
  test.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-01', '2024-01-00', '2024-04-31'])(
    '%s is none',
    (text) => {
      expect(date(text)).toBe(false);
    },
  );
  test.each([
    '2024-1-1',
    '2024年1月1日',
    '2024-01-01T00:00:00Z',
    '２０２４-01-01',
    '',
    ' 2024-01-01',
    '2024-01-01\n',
  ])('%j is written otherwise', (text) => {
    expect(date(text)).toBe(false);
  });
  test('agrees with Ajv', () => {
    const digits = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => date(text) === ajvDate(text)),
      { numRuns: 2000 },
    );
  });
});

describe('uri', () => {
  test.each([
    ...[
      'https://www.example.gov.cn/gongkai/2023.html',
      'http://u:p@h:80/a/b?c=d#e',
      'urn:example:x',
    ],
    ...[
      'http://[::1]:8080/',
      'mailto:a@b.cn',
      'http://%E7%94%B2.cn/',
      'file:///tmp/x',
      'tag:x,2024:y',
    ],
  ])('%s is one', (text) => {
    expect(uri(text)).toBe(true);
    expect(ajvUri(text)).toBe(true);
  });
  test.each([
    ...[
      '',
      'www.example.cn',
      '/a/b',
      'http://甲.cn',
      'http://a b',
      'http://a/%zz',
      '1:x',
      'http://a/<b>',
    ],
    ...['http://a/"', 'http://a/\n', 'http://[::1', 'http://a\\b'],
  ])('%j is none', (text) => {
    expect(uri(text)).toBe(false);
    expect(ajvUri(text)).toBe(false);
  });
  test('agrees with Ajv on addresses without IPv6', () => {
    const piece = fc.stringMatching(/^[A-Za-z0-9%:@/?#.!$&'()*+,;=~_ 甲-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('http://', 'urn:x', 'a:/', 'x+y:', ''),
        piece,
        piece,
        (scheme, a, b) => {
          const text = scheme + a + b;
          expect(uri(text)).toBe(ajvUri(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
  test('is linear on text made to be slow', () => {
    const start = performance.now();
    for (const unit of ['a', '%', '%41', '@', ':', '/', '?'])
      uri(`http://${unit.repeat(200_000)}\n`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('code points are counted like Ajv counts them', () => {
  expect([codePoints('𠮷'), codePoints('\ud842'), codePoints(''), codePoints('a甲𠮷')]).toEqual([
    1, 1, 0, 3,
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => codePoints(text) === Array.from(text).length,
    ),
  );
});
