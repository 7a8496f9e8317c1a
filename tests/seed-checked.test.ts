// What a reviewer is told about the seed report: each claim of its prose bound to the cells it is about,
// no figure accused that speaks of something else, and every finding with the sentence it stands on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textImporter } from '@gongkai/importer-text';
import { readPointer, writePointer } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { bindQuantities, checkRules } from '@gongkai/rules';
import { form } from '@gongkai/schema/2021';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';

const bytes = readFileSync(join(import.meta.dirname, 'fixtures/jili-2023.txt'));
const { draft, diagnostics: read } = await importReport(
  { bytes, name: 'jili-2023.txt' },
  { importers: [textImporter], forms: Object.values(forms) },
);
const { diagnostics, statuses } = checkRules({ form, draft });

test('everything that is found, and nothing else', () => {
  const all = [...read, ...validate(draft).diagnostics, ...diagnostics];
  expect(all.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([
    'info import/realigned',
    'info import/realigned',
    'info prose/length',
    'warning prose/processing-fee',
    'warning structure/section-duplicated',
  ]);
});

test('六、其他需要报告的事项 says only 无, so nothing is said of the processing fee', () => {
  const fee = diagnostics.find(({ code }) => code === 'prose/processing-fee');
  expect(fee?.at).toBe('/otherMatters');
  expect(draft.otherMatters).toEqual([{ type: 'paragraph', text: '无' }]);
});

test('the overview has 1,001 characters', () => {
  const length = diagnostics.find(({ code }) => code === 'prose/length');
  expect(length?.params).toMatchObject({ length: 1001, limit: 1000 });
});

test('both denials are held against the tables and hold', () => {
  const prose = JSON.stringify(draft.overview);
  expect(prose).toMatch(/未受理到依申请公开件/u);
  expect(prose).toMatch(/未发生因政府信息公开申请行政复议、行政诉讼件/u);
  expect(statuses['prose/denial']).toBe('pass');
});

test.each([
  ['/requests/received/total', '未受理到依申请公开件'],
  ['/disputes/reconsideration/total', '未发生'],
  ['/disputes/litigation/direct/total', '未发生'],
  ['/disputes/litigation/afterReconsideration/total', '未发生'],
])('with one case in %s the denial is flagged at its sentence', (at, words) => {
  const wrong = checkRules({ form, draft: writePointer(draft, at, 1) }).diagnostics.filter(
    ({ code }) => code === 'prose/denial',
  );
  expect(wrong.map(({ params }) => params['sentence'])).toContainEqual(
    expect.stringContaining(words),
  );
  for (const { at: paragraph = '', related, params } of wrong) {
    expect(related).toContain(at);
    expect(readPointer(draft, `${paragraph}/text`)).toContain(params['sentence']);
  }
});

test('77 篇 and 4 名 are bound to nothing, and so is every other figure of the prose', () => {
  const bound = bindQuantities(form, draft);
  const figures = bound.map(({ quantity }) => `${String(quantity.value)}${quantity.unit}`);
  expect(figures).toEqual(expect.arrayContaining(['77篇', '4名']));
  expect(bound.filter(({ binding }) => binding.to !== 'nothing')).toEqual([]);
});
