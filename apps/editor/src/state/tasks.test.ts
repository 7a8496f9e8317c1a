import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '@gongkai/validator';
import { blankReport } from './blank-report.ts';
import { cellStates } from './cell-state.ts';
import { tasksOf, type TaskState } from './tasks.ts';

const states = (draft: Draft, done: readonly string[] = []): readonly TaskState[] =>
  tasksOf(
    form,
    { draft, computed: [], done },
    cellStates(form, draft),
    validate(draft).diagnostics,
  ).map(({ state }) => state);

test('a blank report is untouched in every section: what is to come is no fault', () => {
  const blank = blankReport({ form, agency: '示例市', year: 2024 });
  expect(new Set(states(blank))).toEqual(new Set(['untouched']));
});

test('full tables are done, prose when its writer says so, and an error shows', () => {
  const complete = example as Draft;
  expect(states(complete)).toEqual(['started', 'done', 'done', 'done', 'started', 'started']);
  expect(states(complete, ['/overview'])[0]).toBe('done');
  const wrong = writePointer(complete, '/requests/outcomes/granted/naturalPerson', 1157);
  expect(states(wrong)[2]).toBe('faulty');
  const open = writePointer(complete, '/disputes/reconsideration/total', null);
  expect(states(open)[3]).toBe('started');
});
