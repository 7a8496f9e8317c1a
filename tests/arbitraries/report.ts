import fc from 'fast-check';
import { readPointer, writePointer, type Form, type ReportShape } from '@gongkai/plugin-kit';
import { hostileLine, plainLine } from './characters.ts';
import { facts } from './facts.ts';
import { soundFigures, type Figures } from './figures.ts';
import { overview, paragraphs } from './prose.ts';
import { isRemark, unstatedCells, type Unstated } from './unstated.ts';

export interface ReportOptions {
  /** Whether some cells are not stated, with remarks that say how the source puts them. */
  readonly unstated?: boolean;
  /** `hostile`: texts full of characters that output formats give a meaning to. */
  readonly prose?: 'plain' | 'hostile';
}

/** A report of the edition whose equations all hold (those that can be assessed). */
export function soundReport(form: Form, options: ReportOptions = {}): fc.Arbitrary<ReportShape> {
  const line = options.prose === 'hostile' ? hostileLine : plainLine;
  const unstated = options.unstated ? unstatedCells(form) : fc.constant([]);
  return fc
    .record({
      facts: facts(line),
      year: yearOf(form),
      prose: prose(form, line),
      figures: soundFigures(form),
      unstated,
    })
    .map((drawn) => {
      const remarks = drawn.unstated.filter(isRemark);
      const report = {
        edition: form.edition,
        year: drawn.year,
        ...drawn.facts,
        title: `${drawn.facts.agency.name}${String(drawn.year)}年${form.reportName}`,
        ...tables(form, drawn.figures, drawn.unstated),
        ...(remarks.length > 0 ? { remarks } : {}),
      };
      return Object.entries(drawn.prose).reduce<unknown>(
        (all, [address, blocks]) => writePointer(all, address, blocks),
        report,
      ) as ReportShape;
    });
}

/** The years for which an edition is the right one. */
function yearOf(form: Form): fc.Arbitrary<number> {
  const first = Number(form.edition);
  return fc.integer({ min: first, max: form.edition === '2019' ? 2020 : first + 9 });
}

/** Prose by address: the opening, the overview, before and after tables, the last sections. */
function prose(
  form: Form,
  line: (maxLength?: number) => fc.Arbitrary<string>,
): fc.Arbitrary<Partial<Record<string, unknown>>> {
  const model = form.sections.flatMap(({ key, address, table }) => {
    if (table !== undefined) return [`${address}/prose`, `${address}/notes`].map(withParagraphs);
    return key === 'overview'
      ? [[address, overview(form, line)] as const]
      : [withParagraphs(address)];
  });
  function withParagraphs(address: string) {
    return [address, paragraphs(line)] as const;
  }
  return fc.record(Object.fromEntries([withParagraphs('/preface'), ...model]), {
    requiredKeys: form.sections.filter(({ table }) => table === undefined).map((s) => s.address),
  });
}

function tables(form: Form, figures: Figures, unstated: readonly Unstated[]): object {
  const missing = new Set(unstated.map(({ at }) => at));
  return form.cells.reduce<object>(
    (report, { address }) =>
      writePointer(report, address, missing.has(address) ? null : (figures.get(address) ?? 0)),
    {},
  );
}

/** A cell of 表三 with a wrong figure in it. */
export interface WrongCell {
  readonly report: ReportShape;
  readonly address: string;
  readonly stated: number;
  readonly right: number;
}

/** A sound report in which one cell of 表三 got another figure. */
export function wrongCell(form: Form): fc.Arbitrary<WrongCell> {
  const addresses = form.cells
    .map(({ address }) => address)
    .filter((address) => address.startsWith('/requests/'));
  return fc
    .tuple(soundReport(form), fc.constantFrom(...addresses), fc.nat(99_999))
    .map(([report, address, stated]) => ({
      report: writePointer(report, address, stated),
      address,
      stated,
      right: readPointer(report, address) as number,
    }))
    .filter(({ stated, right }) => stated !== right);
}
