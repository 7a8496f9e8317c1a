import { expect, test } from 'vitest';
import { createHistory } from './history.ts';

test('undo and redo walk through what was recorded, by name', () => {
  const history = createHistory('a');
  expect([history.undoable.value, history.redoable.value]).toEqual([undefined, undefined]);
  history.record('b', 'to b');
  history.record('c', 'to c');
  expect(history.undoable.value).toBe('to c');
  history.undo();
  expect([history.current.value, history.undoable.value, history.redoable.value]).toEqual([
    'b',
    'to b',
    'to c',
  ]);
  history.redo();
  expect(history.current.value).toBe('c');
});

test('undo stops at the beginning and redo at the end', () => {
  const history = createHistory(0);
  history.undo();
  history.redo();
  expect(history.current.value).toBe(0);
});

test('a new change drops what could have been redone', () => {
  const history = createHistory('a');
  history.record('b', 'to b');
  history.undo();
  history.record('c', 'to c');
  expect([history.current.value, history.redoable.value]).toEqual(['c', undefined]);
  history.undo();
  expect(history.current.value).toBe('a');
});

test('another report begins with nothing to undo', () => {
  const history = createHistory('a');
  history.record('b', 'to b');
  history.restart('x');
  expect([history.current.value, history.undoable.value, history.redoable.value]).toEqual([
    'x',
    undefined,
    undefined,
  ]);
});

test('one sequence is one step, and can be abandoned as if it had not been', () => {
  const history = createHistory('');
  for (const text of ['1', '11', '117']) history.record(text, 'type', 'cell 1');
  expect(history.current.value).toBe('117');
  history.record('9', 'type', 'cell 2');
  history.abandon('cell 1');
  expect(history.current.value).toBe('9');
  history.abandon('cell 2');
  expect([history.current.value, history.redoable.value]).toEqual(['117', undefined]);
  history.undo();
  expect(history.current.value).toBe('');
  history.record('2', 'type', 'cell 1');
  history.undo();
  expect(history.current.value).toBe('');
});
