import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { textOfPdf } from '../../../tests/properties/text-of-pdf.ts';
import { pdfOf, readPdf } from './testing/pages.ts';

const form = forms['2021'];
const url = 'https://www.example.gov.cn/a/long/path/index.html';

async function tableOf(rows: readonly (readonly string[])[]): Promise<string[][]> {
  const preface = [{ type: 'table', rows }];
  const { blocks } = readPdf(await pdfOf(form, { ...minimal, preface }, { embed: false }));
  const [grid] = blocks.flatMap((block) => (block.type === 'grid' ? [block] : []));
  return (grid?.rows ?? []).map((row) => row.map(({ text }) => text.replace(/\s/g, '')));
}

test.each([2, 3, 8, 20])('%i columns: words that do not fit stay in their cells', async (width) => {
  const texts = [url, '1234567', '中文内容较长需要换行显示', 'Internationalisation'];
  const rows = [0, 1, 2].map((row) =>
    Array.from({ length: width }, (_, column) => texts[(row + column) % texts.length] ?? ''),
  );
  expect(await tableOf(rows)).toEqual(rows);
});

test('with more columns than have room each row is a paragraph', async () => {
  const row = (name: string): string[] => Array.from({ length: 25 }, (_, i) => name + String(i));
  const preface = [{ type: 'table', rows: [row('甲'), row('乙')] }];
  const pdf = await pdfOf(form, { ...minimal, preface }, { embed: false });
  const text = textOfPdf(pdf).replace(/\s/g, '');
  expect(text).toContain(row('甲').join('') + row('乙').join(''));
});
