import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyAction, type Caret } from './key-action.ts';

const chosen: Caret = { editing: false, atStart: true, atEnd: true };
const inText: Caret = { editing: true, atStart: false, atEnd: false };

test.each([
  [{ key: 'ArrowLeft' }, chosen, { do: 'move', to: 'left' }],
  [{ key: 'ArrowLeft' }, inText, undefined],
  [{ key: 'ArrowLeft' }, { ...inText, atStart: true }, { do: 'move', to: 'left' }],
  [{ key: 'ArrowRight' }, { ...inText, atEnd: true }, { do: 'move', to: 'right' }],
  [{ key: 'ArrowDown' }, inText, { do: 'move', to: 'down' }],
  [{ key: 'ArrowDown', shift: true }, chosen, { do: 'extend', to: 'down' }],
  [{ key: 'ArrowRight', shift: true }, inText, undefined],
  [{ key: 'Enter' }, inText, { do: 'move', to: 'down' }],
  [{ key: 'Enter', shift: true }, inText, { do: 'move', to: 'up' }],
  [{ key: 'Home' }, chosen, { do: 'move', to: 'row-start' }],
  [{ key: 'Home' }, inText, undefined],
  [{ key: 'End', control: true }, inText, { do: 'move', to: 'last' }],
  [{ key: 'F2' }, chosen, { do: 'edit' }],
  [{ key: 'Escape' }, inText, { do: 'restore' }],
  [{ key: 'Delete' }, chosen, { do: 'clear' }],
  [{ key: 'Delete' }, inText, undefined],
  [{ key: 'z', control: true }, inText, { do: 'undo' }],
  [{ key: 'Z', control: true, shift: true }, chosen, { do: 'redo' }],
  [{ key: 'y', control: true }, chosen, { do: 'redo' }],
  [{ key: 'a', control: true }, chosen, { do: 'all' }],
  [{ key: 'a', control: true }, inText, undefined],
] as const)('%j at %j', (key, caret, action) => {
  expect(keyAction(key, caret)).toEqual(action);
});

const caret = fc.record({ editing: fc.boolean(), atStart: fc.boolean(), atEnd: fc.boolean() });

test('what an input method composes, and what the browser keeps, is left alone', () => {
  const key = fc.constantFrom('Enter', 'ArrowDown', 'Escape', 'z', 'Delete', 'Home');
  fc.assert(
    fc.property(key, caret, (name, at) => {
      expect(keyAction({ key: name, composing: true, control: true }, at)).toBeUndefined();
      expect(keyAction({ key: name, alt: true }, at)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('f', 'p', 'c', 'v', 'x', 'Tab', 'r', 's'), caret, (name, at) => {
      expect(keyAction({ key: name, control: true }, at)).toBeUndefined();
    }),
  );
});

test('characters are typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 1 }), caret, (character, at) => {
      expect(keyAction({ key: character }, at)).toBeUndefined();
    }),
  );
});
