import type { Draft, Form } from '@gongkai/plugin-kit';
import { once } from '../text/memory.ts';
import { passagesOf, type Passage } from '../text/passages.ts';
import { countedSentences, type CountedSentence } from '../text/counted-sentences.ts';
import type { Quantity } from '../text/quantity.ts';
import { closingOf, withoutNotes } from '../text/brackets.ts';
import type { Claim } from './claim.ts';
import { disputeFacts, documentFacts, escaped, requestFacts, type Fact } from './fact.ts';

const counted = new Set(['', '件', '件次', '份', '宗', '起', '例', '部', '条', '项', '次', '个']);

/** 说的是别的事：别的机关、别的年份、分渠道的数。 About something else: another body, another year, one channel. */
const elsewhere =
  /办公室(?:共)?(?:收到|受理|接)|去年(?!结转)|(?:上|前)(?:一)?年(?!度?结转|末|底)(?:度)?(?:同期|收|受|办|申请)|同期|历年|累计以来|各级人民法院|较上年|比上年/u;
/** 办公室代表政府办的只是一部分；报告就是办公室自己的则不然。 What an office handles for its government is a part, unless the report is the office's own. */
const deputy = /(?:政府办|办公[室厅])代(?:表)?[^，,。；;]{0,10}(?:收到|受理|接)/u;
const channel = /其中|通过|网上|网络|信函|当面|现场|邮寄|电子邮件|传真|涉及|关于|内容/u;

/**
 * 找出文字中关于表二、表三、表四的全部说法。找不到对应的数不作判断。
 * Every claim of the prose about the tables. Figures that match no fact are bound to nothing and accused of nothing.
 */
export function findClaims(form: Form, draft: Draft): readonly Claim[] {
  return once(draft, findClaims, () => readClaims(form, draft));
}

function readClaims(form: Form, draft: Draft): Claim[] {
  const { all, documents } = factsOf(form);
  const claims: Claim[] = [];
  for (const passage of passagesOf(form, draft)) {
    if (passage.kind !== 'paragraph' || passage.sectionKey === 'problemsAndImprovements') continue;
    for (const sentence of countedSentences(draft, passage)) {
      const facts = aboutDisclosure(passage, sentence.text) ? all : documents;
      claims.push(...claimsOf(form, draft, passage, sentence, facts));
    }
  }
  return claims;
}

/** 若干类说法，和它们非有其一不可的词。 Kinds of claims, and the words of which one must stand in the text. */
interface Facts {
  readonly list: readonly Fact[];
  readonly mentions: RegExp;
}

/** 紧跟着的下一个数；紧接着的括号里的分项不算。 The quantity after it, but for parts in brackets right behind it. */
function followingIn(
  sentence: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity | undefined {
  const start = quantities[index]?.end ?? 0;
  const close = /^[（(]/u.test(sentence.slice(start)) ? closingOf(sentence, start) : start;
  return quantities.slice(index + 1).find((quantity) => quantity.start >= close);
}

interface Compiled {
  readonly all: Facts;
  readonly documents: Facts;
  /** 行与申请人 → 单元格。 Row and applicant → cells. */
  readonly cells: Map<string, readonly string[]>;
}

/** 每种格式只编译一次。 A form is compiled once. */
const compiled = new WeakMap<Form, Compiled>();

function factsOf(form: Form): Compiled {
  const known = compiled.get(form);
  if (known !== undefined) return known;
  const documents = documentFacts(form);
  const facts = {
    all: factsIn([...requestFacts(form), ...disputeFacts, ...documents]),
    documents: factsIn(documents),
    cells: new Map<string, readonly string[]>(),
  };
  compiled.set(form, facts);
  return facts;
}

function factsIn(list: readonly Fact[]): Facts {
  const words = new Set(list.flatMap(({ mentions }) => mentions));
  return { list, mentions: new RegExp([...words].map(escaped).join('|'), 'u') };
}

function aboutDisclosure(passage: Passage, sentence: string): boolean {
  return (
    passage.topic === 'requests' ||
    passage.sectionKey === 'requests' ||
    passage.sectionKey === 'disputes' ||
    /信息公开(?!网|平台|专栏|目录|指南|栏目)|依申请/u.test(sentence)
  );
}

function claimsOf(
  form: Form,
  draft: Draft,
  passage: Passage,
  { text: sentence, quantities }: CountedSentence,
  { list, mentions }: Facts,
): Claim[] {
  const claims: Claim[] = [];
  let end = 0;
  let last: Fact | undefined;
  for (const [index, quantity] of quantities.entries()) {
    const lead = sentence.slice(end, quantity.start);
    end = quantity.end;
    if (quantity.kind !== 'number' || !counted.has(quantity.unit)) continue;
    const plain = mentions.test(lead) ? withoutNotes(lead).replace(/^[、，,；;\s]+/u, '') : '';
    const own = plain === '' ? undefined : list.find((fact) => isSaid(fact, plain));
    // nothing is said, and nothing is there to be taken up
    if (own === undefined && last === undefined) continue;
    const byDeputy = deputy.test(lead) && !/办公[室厅]$/u.test(draft.agency?.name ?? '');
    if (byDeputy || elsewhere.test(lead) || mentionsOtherYear(lead, draft.year)) {
      last = undefined;
      continue;
    }
    const fact = own ?? (inherits(lead) ? last : undefined);
    if (fact === undefined) continue;
    if (own?.about === 'requests' && ofOthers(sentence.slice(0, quantity.start))) continue;
    // 其中网上申请 30 件 is a part of what was said before, not the whole again.
    if (own !== undefined && last?.code === own.code && claims.length > 0 && channel.test(lead)) {
      if (applicant(lead) === undefined && !/结转|予以|不予|无法|部分公开/u.test(lead)) continue;
    }
    claims.push({
      code: fact.code,
      passage,
      sentence,
      quantity,
      following: followingIn(sentence, quantities, index),
      readings: fact.rows.map((rows) => rows.flatMap((row) => cellsOf(form, row, applicant(lead)))),
    });
    last = fact;
  }
  return claims;
}

/** 别的来件：留言、来信、热线……也说办结、答复。 What else is received, finished and answered. */
const others = /留言|来信|信件|信访|建议|提案|议案|热线|工单|咨询|来电|来访|投诉|举报/gu;
const requests = /申请|信息公开/gu;

/** 说到这里，最后提起的是别的来件而不是申请。 Whether the last thing spoken of is something else than requests. */
function ofOthers(text: string): boolean {
  if (text.search(others) < 0) return false;
  const last = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(others) > last(requests);
}

function isSaid({ mentions, lead, unless }: Fact, text: string): boolean {
  if (!mentions.some((word) => text.includes(word))) return false;
  return lead.test(text) && unless?.test(text) !== true;
}

/** 省略了对象、只说申请人的数，沿用前一个数的对象。 A figure by applicant takes up what the figure before it was about. */
function inherits(lead: string): boolean {
  return (
    applicant(lead) !== undefined && /申请|其中|[，,（(]/u.test(lead) && !/复议|诉讼/u.test(lead)
  );
}

type Applicant = 'naturalPerson' | 'organizations';

function applicant(lead: string): Applicant | undefined {
  if (/自然人|个人申请|公民/u.test(lead)) return 'naturalPerson';
  return /法人|其他组织|企业申请|单位申请/u.test(lead) ? 'organizations' : undefined;
}

function mentionsOtherYear(lead: string, year: number | undefined): boolean {
  if (!lead.includes('20')) return false;
  return [...lead.matchAll(/(20\d\d)年(?!度?结转)/gu)].some(([, found]) => Number(found) !== year);
}

/**
 * 一行（组）所指的单元格：没有说申请人即总计列；行组为其下各行之和；表四为各总计之和。
 * The cells that a row or a group of rows means: the total column unless an applicant is named.
 */
function cellsOf(form: Form, row: string, who: Applicant | undefined): readonly string[] {
  const { cells } = factsOf(form);
  const key = `${row} ${who ?? ''}`;
  const found = cells.get(key) ?? findCells(form, row, who);
  cells.set(key, found);
  return found;
}

function findCells(form: Form, row: string, who: Applicant | undefined): string[] {
  const below = form.cells.filter(
    (cell) => cell.address === row || cell.address.startsWith(`${row}/`),
  );
  if (below.length === 1) return below.map((cell) => cell.address);
  const wanted = below.filter(({ address }) =>
    who === undefined ? address.endsWith('/total') : address.includes(`/${who}`),
  );
  return wanted.map((cell) => cell.address);
}
