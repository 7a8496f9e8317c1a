// The fixed-seed run of `pnpm mutations`: what the rules must find, and where they must be silent.
import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';

const { recalls, alarms, reports } = measure(120, 1000);

test('sound reports raise no false alarm of a hard rule, and fewer than 1 in 100 of the others', () => {
  const hard = [...alarms.keys()].filter((code) => /^(?:shape|cell|reconcile)\//.test(code));
  expect(hard).toEqual([]);
  const noisy = [...alarms].filter(([, seeds]) => seeds.length / reports >= 0.01);
  expect(noisy).toEqual([]);
});

describe('a fault is found', () => {
  test.each(recalls)('$name', ({ hard, tried, found, missed }) => {
    expect(tried).toBeGreaterThan(10);
    expect(found / tried, `missed at ${missed.join(', ')}`).toBeGreaterThanOrEqual(
      hard ? 0.98 : 0.9,
    );
  });
});
