import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { checkRules } from '../check-rules.ts';
import { changed, found, said } from '../testing/sound-draft.ts';

const code = 'prose/processing-fee';
const six = (text: string): { '/otherMatters': unknown } => ({
  '/otherMatters': [{ type: 'paragraph', text }],
});

test.each([
  '2023年收取信息处理费2950元。',
  '本年度未收取信息处理费。',
  '本年度未产生信息公开收费。',
  '依申请公开没有收取费用。',
  '无收费通知，未收取任何费用。',
])('“%s” speaks of it', (text) => {
  expect(found(six(text))).toEqual([]);
});

test.each(['无', '无其他需要报告的事项。', '暂无。', '行政事业性收费36.1万元。'])(
  '“%s” does not',
  (text) => {
    expect(found(six(text))).toEqual([code]);
  },
);

test('elsewhere in the text or as data will do', () => {
  expect(found({ ...six('无'), ...said('本年度未收取信息处理费。') })).toEqual([]);
  expect(found({ ...six('无'), '/processingFees': { amountReceived: 0 } })).toEqual([]);
});

test('a report about a year before the rules on the fee has nothing to say of it', () => {
  const draft = changed({ ...six('无'), '/edition': '2019', '/year': 2020 });
  const { statuses } = checkRules({ form: forms['2019'], draft });
  expect(statuses[code]).toBe('pass');
});
