import { writePointer, type Form, type ProseBlock, type Report } from '../../index.ts';
import { printable } from '../../view/printable.ts';
import { demand, listed, type Check } from '../check.ts';
import { demandNoFormula } from './formulas.ts';
import { hostileTexts } from './hostile-texts.ts';
import { reportOf, sampleAgency } from './report-head.ts';
import { structureOf } from './structure-of.ts';
import type { Subject } from './subject.ts';

/** 怪异的文字照原样印出，不成为标记、公式或指令。 Hostile text is shown as it is and becomes neither markup nor formula. */
export function hostileText(subject: Subject, form: Form): Check[] {
  return Object.entries(hostileTexts).map(([name, text]) => ({
    name: `hostile text: ${name}, edition ${form.edition}`,
    async run() {
      const { report, places } = reportWith(form, text);
      const { mediaType } = subject.renderer.produces;
      const bytes = await subject.bytes(form, report);
      await demandNoFormula(bytes, mediaType);
      const harmless = await subject.bytes(form, reportWith(form, '文字').report);
      const [actual, expected] = [bytes, harmless].map((b) => structureOf(b, mediaType));
      const at = expected?.findIndex((part, i) => part !== actual?.[i]) ?? -1;
      demand(
        at === -1 && actual?.length === expected?.length,
        `the text changes what the output is made of: ${String(actual?.[at])} where ${String(expected?.[at])} belongs`,
      );
      const visible = await subject.visible(form, report);
      const control = unprintable.exec(visible);
      demand(control === null, `U+${code(control?.[0] ?? '')} is printed`);
      if (subject.setup.prints === 'cells') return;
      const shown = squeezed(visible);
      const lost = places.filter((place) => !shown.includes(squeezed(place.text)));
      demand(lost.length === 0, `not shown as it is: ${listed(lost.map(({ at }) => at))}`);
    },
  }));
}

/** Puts a text wherever a report has text, each time beside a mark of its own. */
function reportWith(form: Form, text: string) {
  const places: { readonly at: string; readonly text: string }[] = [];
  const at = (where: string, before = ''): string => {
    const marked = `${before}${text}S${String(1001 + places.length)}S`;
    places.push({ at: where, text: marked });
    return marked;
  };
  const blocks: ProseBlock[] = [
    { type: 'paragraph', text: at('a paragraph that starts with it') },
    { type: 'paragraph', text: at('a paragraph', '文') },
    { type: 'heading', level: 3, text: at('a heading') },
    {
      type: 'table',
      caption: at('a caption'),
      rows: [
        [at('a header cell'), '文'],
        ['文', at('a table cell')],
      ],
    },
  ];
  const [first] = form.cells;
  const remarks = [{ at: first?.address ?? '', kind: 'text', text: at('a cell not stated') }];
  const more = { title: at('the title', sampleAgency), preface: blocks, remarks };
  const report = reportOf(form, (_, i) => (i === 0 ? null : 1), more);
  const named: Report = writePointer(report, '/agency/name', `${sampleAgency}${text}`);
  return { report: named, places };
}

/** Without white space and without what has no shape: lines may be broken anywhere. */
export function squeezed(text: string): string {
  return printable(text).replace(/[\s\p{Cf}]/gu, '');
}

const unprintable =
  /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u202D\u202E]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

const code = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
