import { describe, expect, test } from 'vitest';
import { isWholeYear, periodIn } from './period.ts';

describe('a stated period', () => {
  test.each([
    '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
    '本报告所列数据统计期限从2023年1月1日起至12月31日止。',
    '本报告中所列数据的统计期限自 2023 年 1 月 1 日—2023 年 12 月 31 日。',
  ])('%s is the whole year', (text) => {
    const period = periodIn(text);
    expect(period && isWholeYear(period, 2023)).toBe(true);
    expect(period && isWholeYear(period, 2022)).toBe(false);
  });

  test('may be part of a year', () => {
    const period = periodIn('本报告所列数据的统计期限自2019年9月1日起至2019年12月31日。');
    expect(period).toMatchObject({ from: '2019-09-01', to: '2019-12-31' });
  });

  test.each([
    '统计期限从20191月1日起到2019年12月31日止。',
    '2023年1月1日至2023年12月31日，举办培训3次。',
    '统计期限为全年。',
  ])('%s states none', (text) => {
    expect(periodIn(text)).toBeUndefined();
  });
});
