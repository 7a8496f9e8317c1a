import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';
import { base, said } from '../testing/sound-draft.ts';
import { spellNumeral } from '../testing/spell-numeral.ts';
import { findClaims } from './find-claims.ts';

const fullWidth = (n: number): string =>
  String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
/** The ways in which a report may write a number. */
const writings: readonly (readonly [string, (n: number) => string])[] = [
  ['Arabic', String],
  ['with separators', (n) => n.toLocaleString('en-US')],
  ['full-width', fullWidth],
  ['Chinese', spellNumeral],
];
const total = (row: string): string => `${row}/total`;
const received = total('/requests/received');
const documents = '/proactiveDisclosure/normativeDocuments';

/** What a sentence says, of which cells. */
const sentences: readonly (readonly [string, (n: string) => string, string])[] = [
  [received, (n) => `本年新收政府信息公开申请${n}件。`, 'prose/received'],
  [received, (n) => `共收到政府信息公开申请${n}件。`, 'prose/received'],
  [total('/requests/carriedOver'), (n) => `上年结转${n}件。`, 'prose/received'],
  [total('/requests/carriedForward'), (n) => `结转下年度继续办理${n}件。`, 'prose/received'],
  [total('/requests/outcomes/total'), (n) => `已办结${n}件。`, 'prose/received'],
  [total('/requests/outcomes/granted'), (n) => `予以公开${n}件。`, 'prose/received'],
  [
    '/requests/received/naturalPerson',
    (n) => `新收自然人政府信息公开申请${n}件。`,
    'prose/received',
  ],
  [
    total('/disputes/reconsideration'),
    (n) => `因政府信息公开被申请行政复议${n}件。`,
    'prose/disputes',
  ],
  [`${documents}/issued`, (n) => `制发行政规范性文件${n}件。`, 'prose/documents'],
  [`${documents}/repealed`, (n) => `废止行政规范性文件${n}件。`, 'prose/documents'],
  [`${documents}/inForce`, (n) => `现行有效行政规范性文件${n}件。`, 'prose/documents'],
];

const codes = (draft: Draft): string[] =>
  checkRules({ form, draft }).diagnostics.map(({ code }) => code);
const withFigure = (at: string, value: number | null, text: string): Draft =>
  Object.entries(said(text)).reduce<Draft>(
    (draft, [address, blocks]) => writePointer(draft, address, blocks),
    writePointer(base, at, value),
  );
const figure = fc.integer({ min: 100, max: 99_999 });

describe.each(writings)('a number in %s writing', (_, write) => {
  test.each(sentences)('is held against %s', (at, sentence, code) => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 3, max: 99 }), (value, difference) => {
        const right = withFigure(at, value, sentence(write(value)));
        const [claim] = findClaims(form, right);
        expect(claim?.quantity.value).toBe(value);
        expect(claim?.readings.flat()).toContain(at);
        expect(codes(right)).not.toContain(code);
        expect(codes(withFigure(at, value, sentence(write(value + difference))))).toContain(code);
      }),
      { numRuns: 15 },
    );
  });
});

test('a figure beside a cell that is not stated is neither right nor wrong', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), figure, ([at, sentence, code], value) => {
      const draft = withFigure(at, null, sentence(String(value)));
      const { diagnostics, statuses } = checkRules({ form, draft });
      expect(diagnostics.filter((diagnostic) => diagnostic.code === code)).toEqual([]);
      expect(statuses[code]).toBe('notAssessable');
    }),
  );
});

test('an approximate figure may be a tenth off, not more', () => {
  const about = (text: string): string[] => codes(withFigure(received, 10_000, text));
  for (const text of ['近10500', '10500多', '约10500', '1万余', '10500左右', '逾9500']) {
    expect(about(`新收政府信息公开申请${text}件。`), text).toEqual([]);
  }
  for (const text of ['近12000', '12000多', '2万余', '8千余', '8000余']) {
    expect(about(`新收政府信息公开申请${text}件。`), text).toEqual(['prose/received']);
  }
});

test('万 counts ten thousands, to the unit', () => {
  expect(codes(withFigure(received, 11_000, '新收政府信息公开申请1.1万件。'))).toEqual([]);
  expect(codes(withFigure(received, 11_001, '新收政府信息公开申请1.1万件。'))).toEqual([
    'prose/received',
  ]);
});

test('two readings: what was received alone, or together with what was carried over', () => {
  for (const [stated, found] of [
    [36, []],
    [38, []],
    [37, ['prose/received']],
  ] as const) {
    const draft = withFigure(received, 36, `共收到政府信息公开申请${String(stated)}件。`);
    expect(codes(draft)).toEqual(found);
  }
});

test('the message names the sentence, the figure, the cells and what they hold', () => {
  const draft = withFigure(received, 36, '新收政府信息公开申请35件。');
  const [diagnostic] = checkRules({ form, draft }).diagnostics;
  expect(diagnostic).toMatchObject({
    at: '/overview/1',
    related: [received],
    params: { sentence: '新收政府信息公开申请35件', stated: 35, table: [36] },
  });
  expect(diagnostic?.message).toMatch(/35.*总计.*36/u);
});

test.each([
  '收到群众来信35件。',
  '受理网民留言35件，办结35件。',
  '2022年新收政府信息公开申请35件。',
  '去年同期收到政府信息公开申请35件。',
  '共收到政府信息公开申请36件，其中通过网络收到申请20件。',
  '办理行政许可申请35件。',
  '收到行政复议答复通知书35件。',
  '更新信息77篇，调整领导小组成员4名。',
])('“%s” is bound to nothing that it could contradict', (text) => {
  expect(
    codes(withFigure(received, 36, text)).filter((code) => code.startsWith('prose/re')),
  ).toEqual([]);
});
