import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';
import { clausesOf, quoted } from '../text/sentences.ts';

const diagnose = diagnoser(proseMessages);

/** 文件名、引语、文号里的年份不算。 Years in titles, quotations and document numbers do not count. */
const cited = /《[^》]*》|“[^”]*”|[〔[（(]\s*20\d\d\s*[〕\])）]|\d{4}\s*[-—–~～至]\s*\d{4}年?/gu;
/** 有没有年份可看。 Whether there is a year to look at. */
const named = /20\d\d\s*年/u;
/** 明说是过去或将来。 Clearly the past or the future. */
const elsewhere =
  /同比|同期|相比|比20|较20|较|与20|以来|起|至今|结转|印发|发布|修订|施行|实施|制定|出台|成立|获|评为|规划|计划|将|下一步|明年|目标|力争|末|底|截至|年初|历年|连续|分别|—|-|上年|去年/u;

/** 文中的年份就是报告年度，除非明说是过去或将来。 Years in the text are the report year unless clearly past or future. */
export const year: Rule = defineRule('prose/year', ({ form, draft }) => {
  const reported = draft.year;
  if (reported === undefined) return null;
  return passagesOf(form, draft)
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'heading') && named.test(text))
    .flatMap(({ at, section, text }) =>
      clausesOf(text.replace(cited, (found) => '〇'.repeat(found.length))).flatMap((clause) => {
        const bare = /(?<!\d)(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/u.exec(clause.text);
        const stated = Number(bare?.[1]);
        if (bare === null || stated === reported || elsewhere.test(clause.text)) return [];
        // The year after is where a report looks ahead to, so only a past year is last year's text.
        if (stated > reported) return [];
        const sentence = quoted(text.slice(clause.start, clause.start + clause.text.length));
        return [
          diagnose(
            'prose/year',
            { section, sentence, stated, year: reported },
            { at, related: ['/year'] },
          ),
        ];
      }),
    );
});
