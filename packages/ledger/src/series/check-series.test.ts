import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { checkSeries } from './check-series.ts';
import { compareYears } from './compare-years.ts';
import { prefill } from './prefill.ts';

const read = (year: number): Draft =>
  JSON.parse(
    readFileSync(
      new URL(`../../fixtures/city-${String(year)}.gongkai.json`, import.meta.url),
      'utf8',
    ),
  ) as Draft;
const [before, after] = [read(2023), read(2024)];
const form = forms['2021'];
const codes = (draft: Draft, previous: Draft = before): string[] =>
  compareYears({ form, draft, previousForm: form, previous }).map((d) => `${d.code} ${d.at ?? ''}`);

describe('two real years of a city', () => {
  it('follow from each other: carried over in seven columns, documents in force twice', () => {
    const found = codes(after).filter((code) => !code.startsWith('series/jump'));
    expect(found).toEqual([]);
    for (const row of ['rules', 'normativeDocuments']) {
      const at = (draft: Draft, column: string): number =>
        readPointer(draft, `/proactiveDisclosure/${row}/${column}`) as number;
      expect(at(before, 'inForce') + at(after, 'issued') - at(after, 'repealed')).toBe(
        at(after, 'inForce'),
      );
    }
  });

  it('in figures: 11 + 2 − 1 = 12 and 597 + 50 − 227 = 420', () => {
    const figures = (row: string): unknown[] =>
      [
        [before, 'inForce'],
        [after, 'issued'],
        [after, 'repealed'],
        [after, 'inForce'],
      ].map(([draft, column]) =>
        readPointer(draft, `/proactiveDisclosure/${row}/${String(column)}`),
      );
    expect(figures('rules')).toEqual([11, 2, 1, 12]);
    expect(figures('normativeDocuments')).toEqual([597, 50, 227, 420]);
  });

  it.each(form.cells.filter((cell) => cell.row === '/requests/carriedOver'))(
    'carried over in $column: one more is flagged there, with what last year carried forward as the repair',
    ({ address, column }) => {
      const carried = readPointer(before, `/requests/carriedForward${column}`) as number;
      expect(readPointer(after, address)).toBe(carried);
      const draft = writePointer(after, address, carried + 1);
      const found = compareYears({ form, draft, previousForm: form, previous: before });
      expect(found.filter((d) => d.code === 'series/carried-over')).toMatchObject([
        {
          at: address,
          params: { actual: carried + 1, expected: carried },
          fixes: [{ patch: [{ op: 'replace', path: address, value: carried }] }],
        },
      ]);
    },
  );

  it.each([
    ['/requests/carriedOver/naturalPerson', 181, 'series/carried-over'],
    ['/proactiveDisclosure/normativeDocuments/inForce', 421, 'series/in-force'],
    ['/disputes/reconsideration/total', 25, 'series/pending'],
    ['/proactiveDisclosure/licensing/decisions', 15_731_790, 'series/jump'],
  ])('%s = %i is flagged as %s at that cell', (at, value, code) => {
    expect(codes(writePointer(after, at, value))).toContain(`${code} ${at}`);
  });

  it('says nothing about cells that one of the years does not state', () => {
    for (const at of [
      '/requests/carriedOver/naturalPerson',
      '/proactiveDisclosure/rules/inForce',
    ]) {
      expect(codes(writePointer(after, at, null))).toEqual(codes(after));
    }
    expect(codes(writePointer(after, '/requests/carriedOver/total', 9), {})).toEqual([]);
  });

  it('orders years by itself, compares neighbours only and names what was compared', () => {
    const far = { ...after, year: 2026 };
    const entries = checkSeries(
      [
        { name: 'far', draft: far },
        { name: 'after', draft: after },
        { name: 'before', draft: before },
      ],
      forms,
    );
    expect(entries.map((entry) => [entry.year, entry.previous?.name])).toEqual([
      [2023, undefined],
      [2024, 'before'],
      [2026, undefined],
    ]);
  });
});

describe('the form of 2019', () => {
  it('follows items from one year to the next', () => {
    const items = '/proactiveDisclosure/penalties';
    const last = [
      [`${items}/priorItems`, 264],
      [`${items}/itemsChange`, -11],
    ].reduce<Draft>((d, [at, value]) => writePointer(d, at as string, value), { year: 2019 });
    const draft = (value: number): Draft =>
      writePointer<Draft>({ year: 2020 }, `${items}/priorItems`, value);
    const compare = (value: number): string[] =>
      compareYears({
        form: forms['2019'],
        draft: draft(value),
        previousForm: forms['2019'],
        previous: last,
      }).map((d) => d.code);
    expect(compare(253)).toEqual([]);
    expect(compare(264)).toEqual(['series/item-count']);
  });
});

describe('text taken over from last year', () => {
  const text = (words: string): Draft => ({
    ...after,
    overview: [{ type: 'paragraph', text: words }],
  });
  const story =
    '我单位围绕群众关切，优化办事指南栏目，组织街道村居信息员现场培训，逐条梳理惠民补贴发放名单，邀请代表走进便民大厅体验窗口流程，全年答复热线咨询并回访，推动老旧小区改造项目信息按周更新。';
  const copied = (now: string, then: string): string[] =>
    checkSeries(
      [
        { name: 'now', draft: text(now) },
        { name: 'then', draft: { ...text(then), year: 2023 } },
      ],
      forms,
    ).flatMap((entry) => entry.diagnostics.map((d) => d.code).filter((c) => c === 'series/copied'));

  it('is flagged even where years and figures were changed', () => {
    expect(copied(`2024年，${story}共120条。`, `2023年，${story}共98条。`)).toEqual([
      'series/copied',
    ]);
  });

  it('is not flagged where only statutory boilerplate is shared', () => {
    const law =
      '依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2021〕30号编制本年度报告。';
    const own =
      '新建政务公开专区三处，开展政策解读直播八场，修订公开指南与目录，完成历史文件数字化整理，建立每季度抽查通报机制，对照评估指标补齐短板，公开重大项目审批进度和征地补偿方案，接受社会评议。';
    expect(copied(law + own, law + story)).toEqual([]);
  });
});

describe('pre-filling', () => {
  it('offers what last year carried forward, and nothing for cells already filled', () => {
    const blank: Draft = { edition: '2021', year: 2024 };
    const fixes = prefill(form, blank, before);
    expect(fixes).toHaveLength(1 + 7);
    const filled = writePointer(blank, '/requests/carriedOver/total', 0);
    expect(prefill(form, filled, before)).toHaveLength(1 + 6);
  });
});
