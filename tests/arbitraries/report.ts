import fc from 'fast-check';
import { writePointer, type Form, type Remark, type ReportShape } from '@gongkai/plugin-kit';
import { hostileLine, plainLine } from './characters.ts';
import { soundFigures, type Figures } from './figures.ts';
import { overview, paragraphs } from './prose.ts';

export interface ReportOptions {
  /** Whether some cells are not stated, with remarks that say how the source puts them. */
  readonly unstated?: boolean;
  /** `hostile`: prose full of characters that output formats give a meaning to. */
  readonly prose?: 'plain' | 'hostile';
}

/** A report of the edition whose equations all hold (those that can be assessed). */
export function soundReport(
  form: Form,
  { unstated = false, prose = 'plain' }: ReportOptions = {},
): fc.Arbitrary<ReportShape> {
  const line = prose === 'hostile' ? hostileLine : plainLine;
  const facts = fc.record({
    year: fc.integer({
      min: Number(form.edition),
      max: Number(form.edition) + (form.edition === '2019' ? 1 : 9),
    }),
    agency: agencyName(),
    overview: overview(form, line),
    problems: paragraphs(line),
    other: paragraphs(line),
  });
  const missing = unstated ? notStated(form) : fc.constant([]);
  return fc.tuple(facts, soundFigures(form), missing).map(([fact, figures, remarks]) => {
    const head = {
      edition: form.edition,
      year: fact.year,
      agency: { name: fact.agency },
      title: `${fact.agency}${String(fact.year)}年${form.reportName}`,
      overview: fact.overview,
    };
    const report = withFigures(head, form, figures, remarks) as object;
    return {
      ...report,
      problemsAndImprovements: fact.problems,
      otherMatters: fact.other,
      ...(remarks.length > 0 ? { remarks: remarks.filter(isRemark) } : {}),
    } as ReportShape;
  });
}

/** A cell that is not stated; without `kind` the source does not have it at all and there is no remark. */
type Missing = Remark | { readonly at: string };

function withFigures(
  head: object,
  form: Form,
  figures: Figures,
  missing: readonly Missing[],
): unknown {
  const unstated = new Set(missing.map((remark) => remark.at));
  return form.cells.reduce<unknown>(
    (report, { address }) =>
      writePointer(report, address, unstated.has(address) ? null : (figures.get(address) ?? 0)),
    head,
  );
}

function notStated(form: Form): fc.Arbitrary<readonly Missing[]> {
  const addresses = form.cells.map((cell) => cell.address);
  const ways = fc.constantFrom<Omit<Remark, 'at'> | undefined>(
    { kind: 'blank', text: '' },
    { kind: 'slash', text: '/' },
    { kind: 'dash', text: '—' },
    { kind: 'dash', text: '-' },
    { kind: 'text', text: '未统计' },
    undefined,
  );
  return fc
    .tuple(
      fc.subarray(addresses, { minLength: 1, maxLength: 12 }),
      fc.array(ways, { minLength: 12, maxLength: 12 }),
    )
    .map(([chosen, how]) => chosen.map((at, i) => ({ at, ...how[i] })));
}

const isRemark = (missing: Missing): missing is Remark => 'kind' in missing;

function agencyName(): fc.Arbitrary<string> {
  const place = fc
    .array(fc.constantFrom(...'江河湖海山川林泉云龙凤安平宁康乐'), { minLength: 2, maxLength: 3 })
    .map((units) => units.join(''));
  const kind = fc.constantFrom(
    '市人民政府',
    '县人民政府',
    '区教育局',
    '县市场监督管理局',
    '镇人民政府',
    '街道办事处',
  );
  return fc.tuple(place, kind).map((parts) => parts.join(''));
}
