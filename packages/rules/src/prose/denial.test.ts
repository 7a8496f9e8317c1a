import { describe, expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';
import { changed, said } from '../testing/sound-draft.ts';

const rows = {
  requests: ['/requests/received'],
  forward: ['/requests/carriedForward'],
  reconsideration: ['/disputes/reconsideration'],
  litigation: ['/disputes/litigation/direct', '/disputes/litigation/afterReconsideration'],
  disputes: [
    '/disputes/reconsideration',
    '/disputes/litigation/direct',
    '/disputes/litigation/afterReconsideration',
  ],
} as const;

/** What is denied, in the words offices use. */
const denials: readonly (readonly [keyof typeof rows, string])[] = [
  ['requests', '本年度未收到政府信息公开申请。'],
  ['requests', '2023年没有收到依申请公开。'],
  ['requests', '未受理到依申请公开件。'],
  ['requests', '全年无依申请公开事项。'],
  ['requests', '暂无公民、法人或者其他组织的政府信息公开申请。'],
  ['forward', '收到的申请均已按期办结。'],
  ['forward', '所有依申请公开件全部办理完毕。'],
  ['forward', '依申请公开办结率为100%。'],
  ['reconsideration', '未发生因政府信息公开引起的行政复议。'],
  ['litigation', '没有因政府信息公开被提起行政诉讼。'],
  ['disputes', '未发生因政府信息公开申请引起的行政复议、行政诉讼。'],
  ['disputes', '未发生因依申请公开产生行政复议、行政诉讼件。'],
  ['disputes', '未发生行政复议和行政诉讼案件。'],
];

const setTo = (kind: keyof typeof rows, value: number | null, text: string): Draft =>
  rows[kind].reduce<Draft>(
    (draft, row) => writePointer(draft, `${row}/total`, value),
    changed(said(text)),
  );
const look = (draft: Draft): [string | undefined, readonly unknown[]] => {
  const { diagnostics, statuses } = checkRules({ form, draft });
  const own = diagnostics.filter(({ code }) => code === 'prose/denial');
  return [statuses['prose/denial'], own.map(({ related }) => related)];
};

describe.each(denials)('of %s: %s', (kind, text) => {
  const cells = rows[kind].map((row) => `${row}/total`);

  test('holds where the table says 0', () => {
    expect(look(setTo(kind, 0, text))).toEqual(['pass', []]);
  });

  test('is flagged where it does not, at those cells', () => {
    expect(look(setTo(kind, 1, text))).toEqual(['fail', [cells]]);
  });

  test('cannot be judged where the table does not say', () => {
    expect(look(setTo(kind, null, text))).toEqual(['notAssessable', []]);
  });
});

test.each([
  '未收到政府信息公开收费投诉。',
  '未发生逾期答复依申请公开的情况。',
  '网民留言均已按期办结。',
  '上年结转的申请均已办结。',
  '未发生行政诉讼败诉案件。',
  '未经复议直接起诉1件。',
  '无正当理由大量反复申请1件。',
  '对申请内容不明确的，一次性告知补正。',
])('“%s” denies nothing of the tables', (text) => {
  expect(look(changed(said(text)))).toEqual(['notAssessable', []]);
});
