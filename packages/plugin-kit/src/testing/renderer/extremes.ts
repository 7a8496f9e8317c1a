import { figureText } from '../../figure-text.ts';
import type { Form, ProseBlock, Report } from '../../index.ts';
import { demand, type Check } from '../check.ts';
import { demandNoArtefacts } from './artefacts.ts';
import { reportOf } from './report-head.ts';
import type { Subject } from './subject.ts';

/** 最少、空的、最多的报告都印得出，没有程序的残渣。 The least, the empty and the fullest report can be printed. */
export function extremes(subject: Subject, form: Form): Check[] {
  const check = (name: string, report: Report, then?: (visible: string) => void): Check => ({
    name: `${name}, edition ${form.edition}`,
    async run() {
      const visible = await subject.visible(form, report);
      demandNoArtefacts(visible, name);
      then?.(visible);
    },
  });
  const greatest = new Map(form.cells.map(({ address, kind }) => [address, extreme[kind]]));
  return [
    check('minimum: nothing but what a report must have', leastReport(form)),
    check('empty: sections without a word', emptyReport(form)),
    check('maximum: all there is, greatest figures', fullestReport(form, greatest), (visible) => {
      for (const kind of new Set(form.cells.map((cell) => cell.kind))) {
        const wanted = form.cells.filter((cell) => cell.kind === kind).length;
        const figure = figureText(extreme[kind]);
        const found = visible.split(/[^\d.-]+/).filter((token) => token === figure).length;
        demand(
          found === wanted,
          `${figure} stands in ${String(wanted)} cells and is printed ${String(found)} times`,
        );
      }
    }),
  ];
}

const extreme = { count: 9_007_199_254_740_991, change: -900_719_925_474, amount: 87_654_321.09 };

const leastReport = (form: Form): Report => reportOf(form, () => null);

function emptyReport(form: Form): Report {
  const sections = form.sections.map(({ key, table }) => [
    key,
    table === undefined ? [] : { prose: [], notes: [] },
  ]);
  const more: object = { preface: [], remarks: [], ...Object.fromEntries(sections) };
  return reportOf(form, () => null, more);
}

function fullestReport(form: Form, figures: ReadonlyMap<string, number>): Report {
  const day = `${form.edition}-01-31`;
  const sections = form.sections.map(({ key, table }) => [
    key,
    table === undefined ? manyBlocks() : { prose: manyBlocks(), notes: manyBlocks() },
  ]);
  const [first] = form.cells;
  return reportOf(form, (address) => figures.get(address) ?? null, {
    scope: 'own',
    preface: manyBlocks(),
    contact: {
      office: '办公室',
      address: '某路一号',
      postalCode: '100000',
      telephone: '010-55550100',
      fax: '010-55550101',
      email: 'office@example.invalid',
    },
    publication: {
      publishedOn: day,
      preparedOn: day,
      url: 'https://example.invalid/report',
      indexNumber: 'X1/2',
      documentNumber: '某发一号',
    },
    ...Object.fromEntries(sections),
    processingFees: {
      noticesIssued: 3,
      amountNoticed: 30,
      casesCharged: null,
      amountReceived: 5.5,
    },
    correction: { supersedes: '原报告', on: day, reason: '有误' },
    waivers: [
      {
        code: 'reconcile/row-total',
        cells: [{ at: first?.address ?? '', value: null }],
        reason: '见说明',
        by: '某某',
        on: day,
      },
    ],
    extensions: { 'urn:example:x': { more: [1, null, { deep: true }] } },
  });
}

function manyBlocks(): ProseBlock[] {
  const rows = Array.from({ length: 60 }, (_, i) => [`行${String(i + 1)}`, '一', '二', '三']);
  return [
    { type: 'heading', level: 2, text: '（一）某方面' },
    { type: 'heading', level: 3, text: '1.某事' },
    { type: 'heading', level: 4, text: '（1）某点' },
    ...Array.from({ length: 20 }, (): ProseBlock => ({
      type: 'paragraph',
      text: '文'.repeat(300),
    })),
    { type: 'table', caption: '附表', rows },
    { type: 'figure', caption: '附图', alt: '一幅图' },
    { type: 'figure', alt: '只有替代文字' },
  ];
}
