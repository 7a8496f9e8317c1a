import { diagnoser, type Diagnostic, type Form, type ProseBlock } from '@gongkai/plugin-kit';
import { ledgerMessages } from '@gongkai/plugin-kit/catalogue';
import { agencyOf, type FiledReport } from '../filed-report.ts';
import { ownWords } from './boilerplate.ts';
import { shinglesOf, similarity } from './shingles.ts';

const diagnose = diagnoser(ledgerMessages);

/** 多少相似算照抄；太短的文字不比。 From which similarity a text counts as copied; short texts are not compared. */
const limit = 0.8;
const shortest = 60;

const prints = new WeakMap<FiledReport, Map<string, Uint32Array>>();

/** 报告各部分文字的片，算过即记住。 The shingles of each section of prose, kept once made. */
function printsOf(form: Form, report: FiledReport): Map<string, Uint32Array> {
  const known = prints.get(report);
  if (known !== undefined) return known;
  const made = new Map(
    form.sections
      .filter((section) => section.table === undefined)
      .flatMap(({ key }) => {
        const blocks = (report.draft as Record<string, unknown>)[key];
        const text = Array.isArray(blocks) ? (blocks as ProseBlock[]).map(textOf).join('') : '';
        const own = ownWords(text);
        return own.length < shortest ? [] : [[key, shinglesOf(own)] as const];
      }),
  );
  prints.set(report, made);
  return made;
}

function textOf(block: ProseBlock): string {
  return block.type === 'paragraph' || block.type === 'heading' ? block.text : '';
}

/** 一份报告的哪些部分与别的报告几乎相同。 Which sections of a report nearly equal those of others. */
export function copiedSections(
  form: Form,
  report: FiledReport,
  others: readonly FiledReport[],
): Diagnostic[] {
  const own = printsOf(form, report);
  return others.flatMap((other) => {
    const theirs = printsOf(form, other);
    return [...own].flatMap(([key, print]) => {
      const value = similarity(print, theirs.get(key) ?? new Uint32Array());
      const section = form.sections.find((candidate) => candidate.key === key);
      if (section === undefined || value < limit) return [];
      const { year } = other.draft;
      const name = `${agencyOf(other) || other.name}${year === undefined ? '' : ` ${String(year)} 年`}`;
      const params = { section: section.label, other: name, similarity: Number(value.toFixed(3)) };
      return [diagnose('series/copied', params, { at: section.address })];
    });
  });
}
