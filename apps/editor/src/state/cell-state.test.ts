import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '@gongkai/plugin-kit';
import { writePointer } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { cellStates } from './cell-state.ts';

const cell = '/requests/received/naturalPerson';
const stateOf = (draft: unknown): unknown => cellStates(form, draft as Draft).get(cell);

test('a figure is shown as it is, a zero only where the report says 0', () => {
  expect(stateOf(writePointer({}, cell, 0))).toEqual({ kind: 'figure', text: '0' });
  expect(stateOf(writePointer({}, cell, 59237.2449))).toEqual({
    kind: 'figure',
    text: '59237.2449',
  });
});

test('what is not stated is never shown as a figure', () => {
  const drafts = fc.constantFrom({}, { requests: null }, writePointer({}, cell, null));
  const remark = fc.record({
    at: fc.constantFrom(cell, '/other'),
    kind: fc.constantFrom('blank', 'slash', 'dash', 'text', 'unreadable'),
    text: fc.string(),
  });
  fc.assert(
    fc.property(drafts, fc.array(remark, { maxLength: 3 }), (draft, remarks) => {
      const about = remarks.filter(({ at }) => at === cell);
      expect(stateOf({ ...draft, remarks })).toEqual(
        about.length === 0
          ? { kind: 'unstated' }
          : { kind: about.at(-1)?.kind, text: about.at(-1)?.text },
      );
    }),
  );
});

test('a value that is no figure is shown as what it is', () => {
  expect(stateOf(writePointer({}, cell, '12'))).toEqual({ kind: 'invalid', text: '"12"' });
  expect(stateOf(writePointer({}, cell, { a: 1 }))).toEqual({ kind: 'invalid', text: '{"a":1}' });
});

test('whatever a file holds, every cell has a state', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, remarks) => {
      const states = cellStates(form, { requests: value, remarks } as unknown as Draft);
      expect([...states.keys()]).toEqual(form.cells.map(({ address }) => address));
    }),
  );
});
