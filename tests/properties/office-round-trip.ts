// What a file to hand on prints can be read back; with the JSON in it, the report altogether.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  readPointer,
  type Form,
  type Importer,
  type ProseBlock,
  type Renderer,
  type Report,
} from '@gongkai/plugin-kit';
import { toView, type FieldGroupView } from '@gongkai/plugin-kit/view';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { soundReport, type ReportOptions } from '../arbitraries/report.ts';

const contents: readonly [string, ReportOptions][] = [
  ['with every cell stated', {}],
  ['with cells not stated', { unstated: true }],
  ['with texts full of markup', { unstated: true, prose: 'hostile' }],
];

/** Every text of the prose in order, whatever kind of block it stands in: a page shows no kinds. */
function words(prose: readonly ProseBlock[] = []): string[] {
  return prose.flatMap((block) => {
    if (block.type === 'table') return [block.caption ?? [], block.rows].flat(3);
    return block.type === 'figure' ? [block.alt ?? [], block.caption ?? []].flat() : [block.text];
  });
}

interface RoundTripSetup {
  readonly runs?: number;
  /** Whether a page shows how many blanks there are, and where a long word has none. */
  readonly blanks?: 'kept' | 'lost';
}

/** Writes random reports of both editions and reads them back. */
export function testOfficeRoundTrip(
  name: string,
  renderer: Renderer<{ readonly embed?: boolean }>,
  importer: Importer,
  { runs: numRuns = 20, blanks = 'kept' }: RoundTripSetup = {},
): void {
  const text = (line: string): string => (blanks === 'kept' ? line : line.replace(/\s/g, ''));
  const context = { importers: [importer], forms: Object.values(forms) };
  const through = async (form: Form, report: object, options: { embed?: boolean }) => {
    const { bytes } = await renderer.render({ form, report: report as Report, options });
    return importReport({ bytes, name: `report${renderer.produces.extension}` }, context);
  };

  describe.each(Object.values(forms))(`${name} of edition $edition`, (form) => {
    test.each(contents)('%s and its JSON comes back unchanged', async (_, options) => {
      await fc.assert(
        fc.asyncProperty(soundReport(form, options), async (report) => {
          const { draft, diagnostics } = await through(form, report, {});
          expect(diagnostics).toEqual([]);
          expect(draft).toEqual(report);
        }),
        { numRuns },
      );
    });

    test.each(contents)('%s, without its JSON, gives all it prints', async (_, options) => {
      await fc.assert(
        fc.asyncProperty(soundReport(form, options), async (report) => {
          const { draft } = await through(form, report, { embed: false });
          const { edition, year, title, agency, remarks = [] } = report;
          expect(draft).toMatchObject({ edition, year, title, agency: { name: agency.name } });
          const cells = (from: unknown): unknown[] =>
            form.cells.map(({ address }) => readPointer(from, address));
          expect(cells(draft)).toEqual(cells(report));
          expect(draft.remarks ?? []).toEqual(remarks);
          const prose = (from: unknown): string[][] =>
            proseOf(form).map((at) => words(readPointer(from, at) as ProseBlock[]).map(text));
          const printed = prose(report);
          // correction and fees stand as lines of prose, as a report made by hand has them
          const { correction, contact, publication, sections } = toView(form, report as Report);
          printed[0]?.unshift(...lines(correction).map(text));
          printed.at(-1)?.push(...lines(sections.at(-1)?.fees).map(text));
          // a line of contacts that may be two stays a line of prose
          const facts = new Set([...lines(contact), ...lines(publication)].map(text));
          const [preface = [], ...others] = prose(draft);
          expect([preface.filter((line) => !facts.has(line)), ...others]).toEqual(printed);
        }),
        { numRuns },
      );
    });
  });
}

function lines({ fields = [] }: Partial<FieldGroupView> = {}): string[] {
  return fields.map(({ label, text, unit = '' }) => `${label}：${text} ${unit}`.trim());
}

/** Where a report has prose. */
function proseOf(form: Form): string[] {
  const sections = form.sections.flatMap(({ address, table }) =>
    table === undefined ? [address] : [`${address}/prose`, `${address}/notes`],
  );
  return ['/preface', ...sections];
}
