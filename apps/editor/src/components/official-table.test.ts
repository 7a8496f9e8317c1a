import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { layoutTable, type Table } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { cellViewsKey, createCellViews } from '../state/cell-view.ts';
import { createDesk } from '../state/create-desk.ts';
import { deskKey } from '../state/desk.ts';
import { provideLanguage } from '../state/language.ts';
import { createNotice, noticeKey } from '../state/notice.ts';
import { createSelection, selectionKey } from '../state/selection.ts';
import OfficialTable from './official-table.vue';

const tables = Object.values(forms).flatMap(({ edition, sections }) =>
  sections.flatMap(({ table, heading }) =>
    table ? [{ edition, name: table.name, table, heading }] : [],
  ),
);

async function draw(table: Table, title: string): Promise<string> {
  const desk = createDesk();
  const app = createSSRApp({
    setup() {
      provideLanguage();
      return () => h(OfficialTable, { table, title });
    },
  });
  app.provide(deskKey, desk);
  app.provide(noticeKey, createNotice());
  const selection = createSelection(desk);
  app.provide(selectionKey, selection);
  app.provide(cellViewsKey, createCellViews(desk, selection));
  return renderToString(app);
}

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

test.each(tables)('$edition $name is drawn as the form has it', async ({ table, heading }) => {
  const html = await draw(table, heading);
  const { rows, width } = layoutTable(table);
  const cells = rows.flatMap((row) => row.cells);
  expect(count(html, /<tr/g)).toBe(rows.length);
  expect(count(html, /<th /g)).toBe(cells.filter(({ kind }) => kind === 'header').length);
  expect(count(html, /<td /g)).toBe(cells.filter(({ kind }) => kind === 'figure').length);
  expect(count(html, /<col[ >]/g)).toBe(width);
  for (const [attribute, spans] of [
    ['rowspan', cells.map(({ rowSpan }) => rowSpan)],
    ['colspan', cells.map(({ colSpan }) => colSpan)],
  ] as const) {
    const drawn = [...html.matchAll(new RegExp(`${attribute}="(\\d+)"`, 'g'))].map(([, n]) =>
      Number(n),
    );
    expect(drawn).toEqual(spans.filter((span) => span > 1));
  }
});

test.each(tables)(
  'every cell of $edition $name is named by headers that exist',
  async ({ table }) => {
    const html = await draw(table, '');
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const referred = [...html.matchAll(/ (?:headers|aria-labelledby)="([^"]+)"/g)].flatMap(
      ([, list = '']) => list.split(' '),
    );
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  },
);

test('a cell of which nothing is known says so, and shows no figure', async () => {
  const [first] = tables;
  const html = await draw(first?.table as Table, '');
  const inputs = [...html.matchAll(/<input [^>]*data-address[^>]*>/g)].map(([tag]) => tag);
  expect(inputs.length).toBeGreaterThan(0);
  for (const tag of inputs) {
    expect(tag).toContain('placeholder="未载明"');
    expect(tag).toMatch(/ value(=""| )/);
  }
});
