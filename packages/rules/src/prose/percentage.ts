import { diagnoser, placeText, type Diagnostic, type Draft, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { sumOf } from '../text/figures.ts';
import { quoted } from '../text/sentences.ts';
import type { Claim } from './claim.ts';
import { findClaims } from './find-claims.ts';

const diagnose = diagnoser(proseMessages);
const grown =
  /(?:同比|比上年|较上年|比去年|较去年|比上一年|较上一年)[^，,。；;]{0,8}?(增长|增加|上升|提高|下降|减少|降低|回落)[^，,。；;]{0,4}$/u;
const share = /(?:占|占比|占比为|比例为)[^，,。；;]{0,14}$/u;

/** 同比、占比按表格重算。 Percentages recomputed from the tables, of two years where they compare years. */
export const percentage: Rule = {
  kind: 'rule',
  api: 1,
  code: 'prose/percentage',
  check({ form, draft, previous }) {
    const found: Diagnostic[] = [];
    let open = 0;
    let assessed = 0;
    for (const claim of findClaims(form, draft)) {
      for (const { stated, computed } of percentagesAfter(claim, draft, previous)) {
        if (computed.length === 0) {
          open += 1;
          continue;
        }
        assessed += 1;
        if (computed.some((value) => agrees(stated, value))) continue;
        const cells = claim.readings[0] ?? [];
        const params = {
          section: claim.passage.section,
          sentence: quoted(claim.sentence),
          stated: stated.value,
          computed: [...new Set(computed.map((value) => Number(value.toFixed(2))))],
          place: cells.map((cell) => placeText(form, cell)).join(' + '),
        };
        found.push(diagnose('prose/percentage', params, { at: claim.passage.at, related: cells }));
      }
    }
    if (found.length > 0) return { status: 'fail', diagnostics: found };
    return { status: assessed > 0 && open === 0 ? 'pass' : 'notAssessable', diagnostics: [] };
  },
};

/** 分项写在总数后的括号里。 Parts in brackets behind their whole. */
const inBrackets = /^[（(][^）)]*[）)]/u;

interface Stated {
  readonly value: number;
  /** 所写的小数位数。 Decimals as written. */
  readonly decimals: number;
}

/** 一个说法之后的百分数说的是什么。 What the percentage behind a claim says. */
type Said = { readonly kind: 'share' } | { readonly kind: 'growth'; readonly sign: 1 | -1 };

function saidBy(claim: Claim): Said | undefined {
  const { following: first, quantity, sentence } = claim;
  if (first?.kind !== 'percentage' || first.approximate) return undefined;
  const lead = sentence.slice(quantity.end, first.start).replace(inBrackets, '');
  const direction = grown.exec(lead)?.[1];
  if (direction !== undefined) {
    return { kind: 'growth', sign: /下降|减少|降低|回落/u.test(direction) ? -1 : 1 };
  }
  return share.test(lead) ? { kind: 'share' } : undefined;
}

/** 说法之后的百分数可按表格重算。 Whether the percentage behind a claim can be recomputed. */
export function isRecomputed(claim: Claim): boolean {
  return saidBy(claim) !== undefined;
}

/** 紧跟在一个说法之后的百分数，和按表格重算的各种结果。 The percentage behind a claim, and what the tables make of it. */
function percentagesAfter(
  claim: Claim,
  draft: Draft,
  previous: Draft | undefined,
): { stated: Stated; computed: number[] }[] {
  const said = saidBy(claim);
  const first = claim.following;
  if (said === undefined || first === undefined) return [];
  const decimals = /[.．](\d+)/u.exec(first.text.normalize('NFKC'))?.[1]?.length ?? 0;
  const stated = { value: first.value, decimals };
  if (said.kind === 'share') return [{ stated, computed: shares(claim, draft) }];
  const computed = growth(claim, draft, previous).map((value) => said.sign * value);
  return [{ stated, computed }];
}

function growth(claim: Claim, draft: Draft, previous: Draft | undefined): number[] {
  if (previous === undefined) return [];
  return claim.readings.flatMap((cells) => {
    const [now, before] = [sumOf(draft, cells), sumOf(previous, cells)];
    return now === null || before === null || before === 0 ? [] : [((now - before) / before) * 100];
  });
}

/** 占什么的比例文中常不说明：新收、新收加结转、办理结果总计都试。 Wholes are often left unsaid; each is tried. */
function shares(claim: Claim, draft: Draft): number[] {
  const wholes = [
    ['/requests/received/total'],
    ['/requests/received/total', '/requests/carriedOver/total'],
    ['/requests/outcomes/total/total'],
  ];
  return wholes.flatMap((cells) => {
    const whole = sumOf(draft, cells);
    return whole === null || whole === 0 ? [] : [(claim.quantity.value / whole) * 100];
  });
}

/** 四舍五入或截尾到所写位数都算相符。 Rounding and cutting off both agree. */
function agrees({ value, decimals }: Stated, computed: number): boolean {
  return Math.abs(value - computed) < 10 ** -decimals;
}
