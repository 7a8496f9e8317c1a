import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '@gongkai/validator';
import { cellValues } from './cell-values.ts';
import { lanesAt, lanesOf } from './lanes.ts';

const complete = example as Draft;
const address = fc.constantFrom(...form.cells.map((cell) => cell.address));
const entry = fc.tuple(address, fc.option(fc.nat(5000)));

test('the sums on the page say what the validator says', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const draft = entries.reduce((d, [at, value]) => writePointer(d, at, value), complete);
      const lanes = [...lanesOf(form, cellValues(form, draft)).values()].flat();
      const verdicts = new Map(
        validate(draft).verdicts.map(({ equation, status, left, right }) => [
          equation,
          status === 'notAssessable' ? undefined : (right ?? 0) - (left ?? 0),
        ]),
      );
      expect(new Map(lanes.map((lane) => [lane.equation.id, lane.difference]))).toEqual(verdicts);
    }),
    { numRuns: 50 },
  );
});

test('an equation that stands as before is the same object, and only the others are drawn again', () => {
  const before = lanesOf(form, cellValues(form, complete));
  const wrong = '/requests/outcomes/granted/naturalPerson';
  const after = lanesOf(form, cellValues(form, writePointer(complete, wrong, 1)), before);
  const changed = [...after].filter(([at, lane]) => before.get(at) !== lane).map(([at]) => at);
  const ends = lanesAt(after, wrong).map(({ equation }) => equation.at);
  expect(changed.sort()).toEqual([...new Set(ends)].sort());
});
