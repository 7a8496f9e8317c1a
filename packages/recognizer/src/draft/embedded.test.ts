import { describe, expect, test } from 'vitest';
import { readPointer, writePointer } from '@gongkai/plugin-kit';
import { form2021, recogniseText, reportText } from '../testing/published-text.ts';
import { withEmbedded, type DraftReader } from './embedded.ts';

const { draft } = await recogniseText(reportText(form2021));
const seen = { draft, diagnostics: [] };
const more = {
  ...draft,
  waivers: [{ code: 'series/jump', cells: [], reason: '甲', by: '乙', on: '2024-01-01' }],
};
const cell = '/requests/received/total';

describe('JSON embedded in a file', () => {
  test('that agrees with the text is taken whole', () => {
    expect(withEmbedded(form2021, seen, JSON.stringify(more)).draft).toEqual(more);
  });

  test('that differs in a cell is not taken there, nor is the text', () => {
    const result = withEmbedded(form2021, seen, JSON.stringify(writePointer(more, cell, 7)));
    expect(readPointer(result.draft, cell)).toBeNull();
    expect(result.diagnostics).toMatchObject([
      { code: 'import/ambiguous', at: cell, params: { readings: ['0', '7'] } },
    ]);
  });

  test('that differs throughout is stale', () => {
    const stale = form2021.cells.reduce<object>(
      (d, { address }) => writePointer(d, address, 9),
      more,
    );
    expect(withEmbedded(form2021, seen, JSON.stringify(stale)).draft).toBe(draft);
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"edition":"1999"}',
    '{"__proto__":{"edition":"2021"}}',
  ])('%s is left alone', (json) => {
    expect(withEmbedded(form2021, seen, json).draft).toBe(draft);
  });
});

test('the host says how the JSON is read: what it brings to the current form is what counts', () => {
  const noted = { code: 'x/noted', severity: 'info', message: '', params: {} } as const;
  const read = (json: string): ReturnType<DraftReader> => {
    const { old, ...rest } = JSON.parse(json) as { old?: number };
    return { draft: writePointer<object>(rest, cell, old), diagnostics: [noted] };
  };
  // an earlier revision had the figure elsewhere
  const json = JSON.stringify({ ...writePointer<object>(more, cell, null), old: 0 });
  expect(readPointer(draft, cell)).toBe(0);
  const result = withEmbedded(form2021, seen, json, read);
  expect(result.draft).toEqual(more);
  expect(result.diagnostics).toEqual([noted]);
  // what cannot be read whole is not taken
  expect(withEmbedded(form2021, seen, json, () => ({ diagnostics: [noted] }))).toBe(seen);
});
