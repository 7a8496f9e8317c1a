import type { Severity } from '@gongkai/plugin-kit';
import { describe, expect, test } from 'vitest';
import { assessment, diagnostic, sampleOutcome } from '../testing/sample-outcome.ts';
import type { Assessment } from './assessment.ts';
import { isBlocked } from './blocked.ts';
import { exitCodeOf, type Threshold } from './exit-code.ts';
import { isLoss } from './loss.ts';
import { outcomeOf } from './outcome-of.ts';
import { summarise } from './summary.ts';

const threshold = (failOn: Threshold['failOn'], maxWarnings = Infinity): Threshold => ({
  failOn,
  maxWarnings,
});
const having = (...severities: Severity[]): Assessment =>
  assessment(
    'a.txt',
    severities.map((severity) => diagnostic({ severity })),
  );
const unreadable = assessment('a.txt', [diagnostic({ code: 'import/unreadable' })]);
const exit = (assessments: Assessment[], limit: Threshold): number =>
  exitCodeOf(outcomeOf('check', assessments), limit);

describe('exit codes', () => {
  test.each<[Severity[], Threshold['failOn'], number]>([
    [[], 'info', 0],
    [['info'], 'info', 1],
    [['info'], 'warning', 0],
    [['warning'], 'warning', 1],
    [['warning'], 'error', 0],
    [['error'], 'error', 1],
    [['error', 'warning', 'info'], 'never', 0],
  ])('%j with --fail-on %s: %i', (severities, failOn, code) => {
    expect(exit([having(...severities)], threshold(failOn))).toBe(code);
  });

  test('more warnings than --max-warnings fail, exactly as many do not', () => {
    expect(exit([having('warning', 'warning')], threshold('error', 2))).toBe(0);
    expect(exit([having('warning', 'warning')], threshold('error', 1))).toBe(1);
    expect(exit([having('warning'), having('warning')], threshold('never', 1))).toBe(1);
  });

  test('what cannot be read is 2, whatever else was found and asked', () => {
    expect(exit([unreadable], threshold('never'))).toBe(2);
    expect(exit([having('error'), unreadable], threshold('error'))).toBe(2);
  });

  test('a failed output is 2', () => {
    const outcome = outcomeOf('check', [having()], [], [{ from: 'a', to: 'x', message: '' }]);
    expect(exitCodeOf(outcome, threshold('error'))).toBe(2);
  });
});

test('each file counts once', () => {
  const {
    files,
    passed,
    withErrors,
    withWarnings,
    unreadable: lost,
  } = summarise([...sampleOutcome().assessments, having('warning'), having('warning', 'error')]);
  expect({ files, passed, withErrors, withWarnings, lost }).toEqual({
    files: 5,
    passed: 1,
    withErrors: 2,
    withWarnings: 1,
    lost: 1,
  });
});

describe('what keeps a file from being written', () => {
  test.each([
    ['import/ambiguous', 'error', true],
    ['import/unit-in-cell', 'warning', false],
    ['import/realigned', 'info', false],
    ['structure/table-missing', 'error', true],
    ['structure/period', 'error', true],
    ['shape/type', 'error', true],
    ['shape/unknown', 'warning', false],
    // faults of the report itself: it is rendered as it is
    ['structure/section-ordinal', 'error', false],
    ['reconcile/row-total', 'error', false],
    ['cell/not-stated', 'error', false],
  ] as const)('%s %s: %s', (code, severity, loss) => {
    expect(isLoss(diagnostic({ code, severity }))).toBe(loss);
  });

  test('--fail-on never writes what was read, but nothing can be made of what was not', () => {
    const partial = assessment('a.txt', [diagnostic({ code: 'import/missing-table' })]);
    expect(isBlocked(partial, threshold('error'))).toBe(true);
    expect(isBlocked(partial, threshold('never'))).toBe(false);
    expect(isBlocked(unreadable, threshold('never'))).toBe(true);
  });
});
