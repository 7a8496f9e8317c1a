import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { readSource } from './read-source.ts';
import { recognitionOf } from './recognition.ts';

const form = forms['2021'];
const read = async (row: string): Promise<ReturnType<typeof recognitionOf>> => {
  const text = `示例市2023年政府信息公开工作年度报告
${form.sections[2]?.label ?? ''}
${form.sections[2]?.table?.blocks[0]?.rows[0]?.label ?? ''} ${row}`;
  const source = { bytes: new TextEncoder().encode(text), name: 'a.txt' };
  return recognitionOf(form, await readSource(source, 'a.txt'));
};

test('every cell is accounted for, table by table', async () => {
  const tables = await read('1 2 0 0 0 0 3');
  expect(tables.map(({ cells }) => cells.length)).toEqual([10, 175, 15]);
  const received = tables[1]?.cells.filter(({ address }) =>
    address.startsWith('/requests/received/'),
  );
  expect(received?.map(({ reading, origin }) => [reading, origin?.text, origin?.line])).toEqual(
    ['1', '2', '0', '0', '0', '0', '3'].map((text) => ['read', text, 3]),
  );
  expect(tables[0]?.cells.every(({ reading }) => reading === 'absent')).toBe(true);
});

test('what the source says with a sign, and what can be read in several ways, is told apart', async () => {
  const cells = (await read('1 2 / 0 0 0 3'))[1]?.cells ?? [];
  const slash = cells.find(({ state }) => state.kind === 'slash');
  expect(slash?.reading).toBe('sign');
  const glued = (await read('120000003'))[1]?.cells ?? [];
  const first = glued.filter(({ address }) => address.startsWith('/requests/received/'));
  expect(first.some(({ reading }) => reading !== 'absent' && reading !== 'read')).toBe(true);
});
