import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readPointer, type Form, type Report } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import { markdownRenderer } from './markdown-renderer.ts';

const markdown = (form: Form, report: object): string => {
  const rendered = markdownRenderer.render({ form, report: report as Report, options: {} });
  if (rendered instanceof Promise) throw new Error('the Markdown renderer is synchronous');
  return new TextDecoder('utf-8', { fatal: true }).decode(rendered.bytes);
};
const example = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(import.meta.resolve(`@gongkai/schema/2021/examples/${name}.gongkai.json`)),
      'utf8',
    ),
  ) as Record<string, unknown>;
const form = forms['2021'];
const minimal = example('minimal');
/** The pipe tables of a text, as rows of cells. */
const tablesIn = (text: string): string[][][] =>
  text
    .split('\n\n')
    .filter((part) => part.startsWith('|'))
    .map((part) => part.split('\n').map((row) => row.slice(2, -2).split(' | ')));

describe.each(Object.values(forms))('edition $edition', (edition) => {
  const any = soundReport(edition, { unstated: true, prose: 'hostile' });

  test('the official tables are full grids with every figure in its place', () => {
    const plain = edition.sections.flatMap(({ table }) => (table ? [table] : []));
    fc.assert(
      fc.property(any, (report) => {
        const bare = { ...report, overview: [], preface: [] };
        const tables = tablesIn(markdown(edition, bare));
        expect(tables).toHaveLength(plain.length);
        for (const rows of tables) {
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        }
        const stated = edition.cells.filter(
          (c) => typeof readPointer(report, c.address) === 'number',
        );
        const figures = tables.flat(2).filter((cell) => /^-?\d+(\.\d+)?$/.test(cell));
        expect(figures.map(Number)).toEqual(stated.map((c) => readPointer(report, c.address)));
      }),
      { numRuns: 20 },
    );
  });

  test('every label of the form is there', () => {
    const [report] = fc.sample(any, 1);
    const text = markdown(edition, report!);
    for (const { label, table } of edition.sections) {
      expect(text).toContain(`\n## ${label}\n`);
      for (const block of table?.blocks ?? []) {
        if (block.label) expect(text).toContain(`| ${block.label} |`);
      }
    }
  });

  test('the front matter is YAML: a key and a JSON value a line', () => {
    fc.assert(
      fc.property(any, (report) => {
        const [, matter = ''] = /^---\n([^]*?)\n---\n/.exec(markdown(edition, report)) ?? [];
        const values = Object.fromEntries(
          matter.split('\n').map((line) => {
            const colon = line.indexOf(': ');
            return [line.slice(0, colon), JSON.parse(line.slice(colon + 2)) as unknown];
          }),
        );
        const { agency, year, scope, contact, publication, correction, processingFees } = report;
        expect(values).toEqual(
          JSON.parse(
            JSON.stringify({
              ...{ gongkai: 1, edition: edition.edition, year, agency, scope },
              ...{ contact, publication, correction, processingFees },
            }),
          ),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('the same report gives the same bytes, and no trace of a missing value', () => {
    const [report] = fc.sample(any, 1);
    const text = markdown(edition, report!);
    expect(markdown(edition, structuredClone(report!))).toBe(text);
    expect(text).not.toMatch(/undefined|NaN|\[object /);
    expect(text).not.toMatch(/\n\n\n/);
  });
});

test('waivers and extensions are the office’s own and not printed', () => {
  const text = markdown(form, example('complete'));
  expect(text).not.toContain('机构改革后重新核定');
  expect(text).not.toContain('urn:example');
});

test('prose has its place, its levels and its tables', () => {
  const preface = [
    { type: 'paragraph', text: '- 甲\n乙' },
    { type: 'heading', level: 2, text: '（一）丙' },
    { type: 'heading', level: 4, text: '（1）丁' },
    { type: 'table', caption: '表*', rows: [['a|b'], ['c', '']] },
    { type: 'figure', caption: '图', alt: '柱]' },
    { type: 'figure' },
    { type: 'table', rows: [] },
  ];
  const text = markdown(form, { ...minimal, preface });
  expect(text.slice(text.indexOf('\n\\- 甲'), text.indexOf('\n## '))).toBe(`
\\- 甲<br>乙

### （一）丙

##### （1）丁

**表\\***

| a\\|b |  |
| --- | --- |
| c |  |

**图**

![柱\\]]()

![]()
`);
});

test('a correction, contacts, fees and the date are shown to people in block quotes', () => {
  const quotes = markdown(form, example('complete'))
    .split('\n')
    .filter((line) => line.startsWith('>'));
  const text = quotes.join('\n');
  expect(text).toMatch(/^> \*\*更正\*\*\n>\n> - 被更正的报告：000000000\/2024-00000\n/);
  expect(text).toContain('> - 实际收取总金额：2950 元');
  expect(quotes.at(-1)).toBe('> 示例市人民政府<br>2024年1月26日');
});
