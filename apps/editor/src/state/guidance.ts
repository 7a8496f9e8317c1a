import { columnsOf, pathTo, rowsOf, type AxisNode, type Form } from '@gongkai/plugin-kit';
import of2021 from '../../../../schemas/2021/guidance.json' with { type: 'json' };
import { citationOf, type Citation } from './citation.ts';
import { within } from './within.ts';

/** 一处的填报说明：一个官方用语，它的依据和条文，以及格式文件的说明。 Help at one label: what it rests on, and what the form's own document says. */
export interface Guidance {
  readonly label: string;
  readonly notes: readonly string[];
  /** The document that the notes are from. */
  readonly source: string;
  readonly citations: readonly Citation[];
}

interface Notes {
  readonly source: string;
  readonly notes: Readonly<Record<string, readonly string[]>>;
}
const editions: Readonly<Record<string, Notes>> = { 2021: of2021 };

/**
 * 一格、一行或一个部分的填报说明，由近及远：列、行、行组、部分。
 * The help for a cell, a row or a section, the nearest first: its column, row, groups of rows, section.
 */
export function guidanceFor(form: Form, address: string): readonly Guidance[] {
  const { notes = {}, source = '' } = editions[form.edition] ?? {};
  const section = form.sections.find(({ address: at }) => within(at, address));
  if (section === undefined) return [];
  const places = [...axisPlaces(section.table?.blocks ?? [], address), section];
  return places.flatMap(({ address: at, label, citations }) => {
    const said = notes[at] ?? [];
    if (said.length === 0 && citations.length === 0) return [];
    return [{ label, notes: said, source, citations: citations.map(citationOf) }];
  });
}

type Blocks = NonNullable<Form['sections'][number]['table']>['blocks'];

function axisPlaces(blocks: Blocks, address: string): readonly AxisNode[] {
  for (const block of blocks) {
    const row = rowsOf(block).find(({ address: at }) => within(at, address));
    if (row === undefined) continue;
    const column = columnsOf(block).find(({ address: at }) => row.address + at === address);
    const columns = column === undefined ? [] : pathTo(block.columns, column.address);
    return [...columns.reverse(), ...pathTo(block.rows, row.address).reverse()];
  }
  return [];
}
