import {
  diagnoser,
  placeText,
  type Diagnostic,
  type Rule,
  type RuleContext,
} from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { sumOf } from '../text/figures.ts';
import { quoted } from '../text/sentences.ts';
import type { Claim } from './claim.ts';
import { findClaims } from './find-claims.ts';

const diagnose = diagnoser(proseMessages);

/** 某一类说法与表格相符。 Claims of one kind agree with the tables. */
export function claimRule(code: Claim['code']): Rule {
  return {
    kind: 'rule',
    api: 1,
    code,
    check(context) {
      const judged = findClaims(context.form, context.draft)
        .filter((claim) => claim.code === code)
        .map((claim) => judge(context, claim));
      const diagnostics = judged.flatMap((verdict) =>
        typeof verdict === 'object' ? [verdict] : [],
      );
      if (diagnostics.length > 0) return { status: 'fail', diagnostics };
      const open = judged.length === 0 || judged.includes('notAssessable');
      return { status: open ? 'notAssessable' : 'pass', diagnostics };
    },
  };
}

function judge(context: RuleContext, claim: Claim): 'pass' | 'notAssessable' | Diagnostic {
  const { form, draft } = context;
  const figures = claim.readings.map((cells) => sumOf(draft, cells));
  if (figures.some((figure) => figure !== null && fits(claim, figure))) return 'pass';
  if (figures.includes(null)) return 'notAssessable';
  const table = figures.filter((figure) => figure !== null);
  const place = claim.readings
    .map((cells) => cells.map((cell) => placeText(form, cell)).join(' + '))
    .join(' 或 ');
  return diagnose(
    claim.code,
    {
      section: claim.passage.section,
      sentence: quoted(claim.sentence),
      stated: claim.quantity.value,
      table: [...new Set(table)],
      place: place.length > 160 ? `${place.slice(0, 159)}…` : place,
    },
    { at: claim.passage.at, related: [...new Set(claim.readings.flat())].slice(0, 40) },
  );
}

/** 约数相差不超过一成即算相符。 An approximate figure fits within a tenth. */
function fits(claim: Claim, figure: number): boolean {
  const { value, approximate } = claim.quantity;
  return value === figure || (approximate && Math.abs(value - figure) <= 0.1 * Math.max(value, 1));
}
