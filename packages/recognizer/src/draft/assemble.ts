import {
  diagnoser,
  type Diagnostic,
  type Form,
  type Origins,
  type Prose,
  type Section,
} from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import type { Facts } from '../facts/read-facts.ts';
import type { Item, TextItem } from '../items/item.ts';
import { proseBlocks, type ProseStyle } from '../prose/prose-blocks.ts';
import { unwrapper } from '../prose/unwrap.ts';
import { structureDiagnostics } from '../sections/structure.ts';
import type { Tables } from '../tables/read-tables.ts';
import { fillCells } from './cells.ts';
import { outsideKey, outsideRows } from './outside.ts';
import { realignedRows } from '../tables/realigned.ts';
import { reportCells } from './report-cells.ts';
import { rowDiagnostics } from './row-diagnostics.ts';

const diagnose = diagnoser(messages);

/** 由各项拼成草稿。 Puts the draft together. */
export function assembleDraft(
  form: Form,
  facts: Facts,
  tables: Tables,
  marked: boolean,
): { readonly draft: object; readonly origins: Origins; readonly diagnostics: Diagnostic[] } {
  const cells = fillCells(form, tables.rows);
  const outside = outsideRows(form, tables.strays);
  const shifted = realignedRows(tables.rows.map(({ record }) => record));
  const prose = proseReader(tables, marked);
  const { year } = facts.draft;
  const preface = prose(tables.rest[0]?.before ?? [], false);
  const after = prose(tables.rest[0]?.after ?? [], false);
  const figures = reportCells(form, cells.figures);
  const sections = form.sections.map((section) => {
    const rest = tables.rest.filter((_, i) => facts.parts[i]?.heading?.section === section.key);
    const before = rest.flatMap((part) =>
      prose(part.before, section.key === form.sections[0]?.key),
    );
    const notes = rest.flatMap((part) => prose(part.after, false));
    if (section.table === undefined) return proseSection(section, [...before, ...notes]);
    return {
      [section.key]: {
        ...figures[section.key],
        ...(before.length > 0 ? { prose: before } : {}),
        ...(notes.length > 0 ? { notes } : {}),
      },
    };
  });
  const draft = Object.assign(
    { edition: form.edition },
    facts.draft,
    preface.length + after.length > 0 ? { preface: [...preface, ...after] } : {},
    ...sections,
    cells.remarks.length > 0 ? { remarks: cells.remarks } : {},
    outside.rows.length > 0 ? { extensions: { [outsideKey]: outside.rows } } : {},
  ) as object;
  return {
    draft,
    origins: Object.assign(cells.origins, facts.origins),
    diagnostics: [
      ...facts.diagnostics,
      ...editionDiagnostics(form, year),
      ...structureDiagnostics(form, facts.parts, (section) =>
        tables.rows.some(({ record }) => record.table === section.table),
      ),
      ...tables.rows.flatMap((row) => rowDiagnostics(form, row, shifted.has(row.record))),
      ...cells.diagnostics,
      ...outside.diagnostics,
    ],
  };
}

function proseSection({ key }: Section, blocks: Prose): Record<string, Prose> {
  return blocks.length > 0 ? { [key]: blocks } : {};
}

/** 折行的文字先接成段落。 Lines that were wrapped are joined first. */
function proseReader(
  { rest }: Tables,
  marked: boolean,
): (items: readonly Item[], topics: boolean) => Prose {
  const left = rest.flatMap(({ before, after }) => [...before, ...after]);
  const texts = left.filter((item) => item.type === 'text');
  const unwrap = unwrapper(marked ? [] : texts);
  return (items, topics) => {
    const style: ProseStyle = { marked, topics };
    const blocks: Prose = [];
    let run: TextItem[] = [];
    for (const item of [...items, undefined]) {
      if (item?.type === 'text') {
        run.push(item);
        continue;
      }
      blocks.push(...proseBlocks(unwrap(run), style));
      run = [];
      if (item !== undefined) blocks.push(...proseBlocks([item], style));
    }
    return blocks;
  };
}

/** 2021 年度起用 2021 年的格式，2019、2020 年度用 2019 年的格式。 An edition is for the years from its own on, until the next. */
function editionDiagnostics({ edition }: Form, year: number | undefined): Diagnostic[] {
  if (year === undefined) return [];
  const own = year >= 2021 ? '2021' : '2019';
  return own === edition
    ? []
    : [diagnose('import/edition-mismatch', { edition, year }, { at: '/edition' })];
}
