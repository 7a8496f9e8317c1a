import { describe, expect, test } from 'vitest';
import { writePointer, type Draft, type Report } from '../../index.ts';
import { failing, small } from '../trial/small-renderer.ts';
import type { RendererSetup } from './renderer-setup.ts';

describe('a round trip', () => {
  const through = (
    change: (report: Report) => Draft,
    setup: RendererSetup = {},
  ): Promise<string[]> => {
    let last: Report | undefined;
    const renderer = small({ page: (html, { report }) => ((last = report), html) });
    return failing(renderer, { ...setup, read: () => ({ draft: change(last!) }) });
  };
  const copy = (report: Report): Draft => JSON.parse(JSON.stringify(report)) as Draft;

  test('holds when everything comes back', async () => {
    expect(await through(copy, { keeps: 'report' })).toEqual([]);
  });

  const losses: readonly [string, (draft: Draft) => Draft][] = [
    ['a figure', (draft) => writePointer(draft, '/requests/received/total', 1)],
    ['a blank read as 0', (draft) => writePointer(draft, '/proactiveDisclosure/rules/issued', 0)],
    ['the title', ({ title: _, ...draft }) => draft],
    ['the agency', (draft) => writePointer(draft, '/agency/name', 'x')],
    ['the remarks', ({ remarks: _, ...draft }) => draft],
    ['a paragraph', (draft) => writePointer(draft, '/preface', [])],
  ];
  test.each(losses)('does not hold when it loses %s', async (_, lose) => {
    expect(await through((report) => lose(copy(report)))).toEqual(['round trip']);
  });

  test('of the whole report asks for more than what is printed', async () => {
    const change = (report: Report): Draft => ({ ...copy(report), extensions: { 'urn:x': 1 } });
    expect(await through(change)).toEqual([]);
    expect(await through(change, { keeps: 'report' })).toEqual(['round trip']);
  });
});
