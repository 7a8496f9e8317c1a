// The fixed-seed run of `pnpm mutations`: what the rules must find, and where they must be silent.
import { describe, expect, test } from 'vitest';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { byCode } from './by-code.ts';
import { measure } from './measure.ts';

const { recalls, alarms, reports } = await measure(45, 1000);
const enough = (hard: boolean): number => (hard ? 0.98 : 0.9);

test('sound reports raise no false alarm of a hard rule, and fewer than 1 in 100 of the others', () => {
  const hard = [...alarms.keys()].filter((code) => !/^(?:prose|screen|series)\//.test(code));
  expect(hard).toEqual([]);
  const noisy = [...alarms].filter(([, seeds]) => seeds.length / reports >= 0.01);
  expect(noisy).toEqual([]);
});

describe('a fault is found', () => {
  test.each(recalls)('$name', ({ hard, tried, found, missed }) => {
    expect(tried).toBeGreaterThan(3);
    expect(found / tried, `missed at ${missed.join(', ')}`).toBeGreaterThanOrEqual(enough(hard));
  });
});

test('no figure is read wrong with nobody told', () => {
  expect(recalls.flatMap(({ silent }) => silent)).toEqual([]);
});

describe('a code finds its faults', () => {
  const codes = byCode(recalls);

  test('every code has one', () => {
    // what a renderer says is about its fonts, and no fault of a report
    const own = Object.keys(messages).filter((code) => !code.startsWith('render/'));
    expect(codes.map(({ code }) => code)).toEqual(own.sort());
  });

  test.each(codes)('$code', ({ hard, tried, found }) => {
    expect(tried).toBeGreaterThan(0);
    expect(found / tried).toBeGreaterThanOrEqual(enough(hard));
  });
});
