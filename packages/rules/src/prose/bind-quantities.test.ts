import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import suqian from '../../../../tests/fixtures/suqian.json' with { type: 'json' };
import { checkRules } from '../check-rules.ts';
import { bindQuantities } from './bind-quantities.ts';

const [city] = suqian;
/** The figures of a real city, 3511 requests received and 96 carried over, with something said of them. */
const said = (text: string, topic = 'requests'): Draft => {
  const figures = [city?.proactiveDisclosure, city?.requests, city?.disputes].flat(2);
  return figures.reduce<Draft>(
    (draft, value, i) => writePointer(draft, form.cells[i]?.address ?? '', value),
    {
      edition: '2021',
      year: 2023,
      agency: { name: '示例市人民政府' },
      overview: [
        { type: 'heading', level: 2, text: '（二）依申请公开', topic },
        { type: 'paragraph', text },
      ],
    } as Draft,
  );
};
const bindings = (draft: Draft): string[] =>
  bindQuantities(form, draft).map(({ quantity, binding }) => {
    const figure = String(quantity.value);
    if (binding.to === 'cells') return `${figure} = ${binding.cells.join(' + ')}`;
    return binding.to === 'part'
      ? `${figure} of ${String(binding.whole.value)}`
      : `${figure} ${binding.to}`;
  });

const parts = [349, 933, 477, 301, 874, 216, 348, 55, 26, 12, 16];
const places = [
  '市政府',
  '市各部门',
  '甲县',
  '乙县',
  '丙县',
  '丁区',
  '戊区',
  '己区',
  '庚区',
  '辛园',
  '壬区',
];
const list = parts.map((part, i) => `${places[i] ?? ''}${String(part)}件`).join('、');

test('a printed total is received and carried over together, and its eleven parts are parts of it', () => {
  const draft = said(`全市全年共收办政府信息公开申请3607件（${list}），同比增长70.3%。`);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(3607);
  expect(bindings(draft)).toEqual([
    '3607 = /requests/received/total + /requests/carriedOver/total',
    ...parts.map((part) => `${String(part)} of 3607`),
    '70.3 percentage',
  ]);
  expect(checkRules({ form, draft }).statuses).toMatchObject({
    'prose/received': 'pass',
    'prose/parts': 'pass',
    // no report of the year before
    'prose/percentage': 'notAssessable',
  });
});

test('more in one part, and the parts exceed what they are parts of', () => {
  const draft = said(`全市全年共收办政府信息公开申请3607件（${list}、其他3件）。`);
  const { diagnostics } = checkRules({ form, draft });
  expect(diagnostics.map(({ code, params }) => [code, params['sum']])).toContainEqual([
    'prose/parts',
    3610,
  ]);
});

test('growth behind the parts is recomputed from two years', () => {
  const text = `全市全年共收办政府信息公开申请3607件（${list}），同比增长70.3%。`;
  const before = (received: number): Draft =>
    writePointer(said(''), '/requests/received/total', received);
  const status = (received: number): string | undefined =>
    checkRules({ form, draft: said(text), previous: before(received) }).statuses[
      'prose/percentage'
    ];
  // 3607 / 1.703 = 2118, of which 96 were carried over
  expect(status(2022)).toBe('pass');
  expect(status(2500)).toBe('fail');
});

test('outcomes one after the other, each bound to the rows of its group', () => {
  const text =
    '其中，自然人申请3493件，法人或其他组织申请114件；予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、作其他处理（含主动撤回申请）341件、转下年度办理121件。';
  const draft = said(`收办申请3607件，${text}`);
  const bound = bindQuantities(form, draft).map(({ quantity, binding }) => [
    quantity.value,
    binding.to === 'cells' ? binding.sum : binding.to,
  ]);
  for (const [stated, sum] of bound) expect(sum).toBe(stated);
  expect(bound).toHaveLength(10);
  for (const [from, to] of [
    ['无法提供1078', '无法提供265'],
    ['不予处理406', '不予处理407'],
    ['341件、转', '340件、转'],
  ] as const) {
    const wrong = said(`收办申请3607件，${text.replace(from, to)}`);
    const codes = checkRules({ form, draft: wrong }).diagnostics.map(({ code }) => code);
    expect(codes, to).toContain('prose/received');
  }
});

test('articles, staff, channels and shares of other things are bound to nothing and accused of nothing', () => {
  const draft = said(
    '各类信息更新77篇，领导小组4名成员调整。共受理网民留言218件，答复率100%。',
    'proactiveDisclosure',
  );
  expect(bindings(draft)).toEqual(['77 nothing', '4 nothing', '218 nothing', '100 nothing']);
  expect(checkRules({ form, draft }).statuses['prose/received']).toBe('notAssessable');
});
