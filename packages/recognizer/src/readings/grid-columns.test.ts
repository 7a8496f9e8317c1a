import { readPointer, type Document, type DocumentBlock } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { expect, test } from 'vitest';
import { recognise } from '../recognise.ts';
import { form2019 } from '../testing/published-text.ts';

const [title, caption] = [
  `松林镇人民政府2020年${form2019.reportName}`,
  form2019.sections[1]!.label,
];

/** One row of a grid; a text given twice is one cell over two columns. */
function gridRow(texts: readonly string[]) {
  return texts.map((text, x) => {
    const continued = x > 0 && text !== '' && text === texts[x - 1];
    return { text, place: {}, ...(continued ? { continued } : {}) };
  });
}

function read(...grids: readonly (readonly (readonly string[])[])[]) {
  const texts = [title, caption].map((text): DocumentBlock => ({
    type: 'paragraph',
    text,
    place: {},
  }));
  const tables = grids.map((rows): DocumentBlock => ({
    type: 'grid',
    columns: 'kept',
    rows: rows.map(gridRow),
    place: {},
  }));
  const document: Document = { blocks: [...texts, ...tables] };
  const { draft } = recognise(document, { forms: Object.values(forms) });
  return (address: string): unknown => readPointer(draft, address) ?? null;
}

const rule = (n: string): string[] => Array.from({ length: 4 }, () => `第二十条第（${n}）项`);
const fees = [rule('八'), ['信息内容', '上一年项目数量', '本年增/减', '本年增/减']];
const purchases = [rule('九'), ['信息内容', '采购项目数量', '采购总金额', '采购总金额']];

test('cells over several columns show nothing of where figures start, though they reach over as many', () => {
  const at = read(fees, [
    ['行政事业性收费', '', '-9', '-9'],
    ...purchases,
    ['政府集中采购', '', '1620.68', '1620.68'],
  ]);
  const found = ['priorItems', 'itemsChange'].map((key) => at(`/proactiveDisclosure/fees/${key}`));
  expect(found).toEqual([null, -9]);
});
