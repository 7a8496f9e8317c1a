import { writePointer, type Draft, type ProseBlock } from '@gongkai/plugin-kit';
import type { Random } from './random.ts';
import { figure } from './story.ts';

/** One kind of fault as found in real reports. */
export interface Fault {
  /** The codes of which one must be reported. */
  readonly codes: readonly string[];
  readonly name: string;
  /** `hard` rules must never fail to see it. */
  readonly hard: boolean;
  /** The report with the fault; undefined where it cannot be put into this report. */
  apply(draft: Draft, random: Random): Draft | undefined;
}

const parties = ['naturalPerson', 'organizations/commercial', 'organizations/other'];
const outcome = '/requests/outcomes/granted';
const total = (row: string): string => `${row}/total`;

const off =
  (address: string) =>
  (draft: Draft, random: Random): Draft =>
    writePointer(draft, address, figure(draft, address) + random.integer(1, 9));

const says = (draft: Draft, text: string): Draft =>
  writePointer(draft, '/overview', [
    ...(draft.overview ?? []),
    { type: 'paragraph', text } satisfies ProseBlock,
  ]);

/** Replaces the first match in the overview; undefined where there is none. */
function reworded(
  draft: Draft,
  pattern: RegExp,
  change: (found: RegExpExecArray) => string,
): Draft | undefined {
  for (const [index, block] of (draft.overview ?? []).entries()) {
    if (block.type !== 'paragraph') continue;
    const found = pattern.exec(block.text);
    if (found === null) continue;
    const text = block.text.replace(found[0], change(found));
    return writePointer(draft, `/overview/${String(index)}/text`, text);
  }
  return undefined;
}

const oneMore = (found: RegExpExecArray): string =>
  found[0].replace(found[1] ?? '', String(Number(found[1]) + 1));

/** The faults, most of them from the list of kinds seen in real reports. */
export const faults: readonly Fault[] = [
  {
    name: 'a cell of 表三 is off',
    codes: ['reconcile/row-total'],
    hard: true,
    apply: (draft, random) => off(`${outcome}/${random.pick(parties)}`)(draft, random),
  },
  {
    name: 'an outcome total is off',
    codes: ['reconcile/outcome-total'],
    hard: true,
    apply: off('/requests/outcomes/total/naturalPerson'),
  },
  {
    name: 'the balance is off by one',
    codes: ['reconcile/case-balance'],
    hard: true,
    apply: off('/requests/carriedForward/naturalPerson'),
  },
  {
    name: 'a total of disputes is off',
    codes: ['reconcile/dispute-total'],
    hard: true,
    apply: off('/disputes/litigation/direct/total'),
  },
  {
    name: 'a row is shifted by one column',
    codes: ['reconcile/outcome-total', 'reconcile/case-balance'],
    hard: true,
    apply(draft) {
      const columns = ['naturalPerson', 'organizations/commercial', 'organizations/research'];
      const [a = 0, b = 0, c = 0] = columns.map((column) => figure(draft, `${outcome}/${column}`));
      if (c !== 0 || (a === 0 && b === 0)) return undefined;
      return [0, a, b].reduce<Draft>(
        (changed, value, i) => writePointer(changed, `${outcome}/${columns[i] ?? ''}`, value),
        draft,
      );
    },
  },
  {
    name: 'a count is negative',
    codes: ['cell/count'],
    hard: true,
    apply: (draft) => writePointer(draft, `${outcome}/organizations/other`, -1),
  },
  {
    name: 'a cell is not stated',
    codes: ['cell/not-stated'],
    hard: true,
    apply: (draft) => writePointer(draft, '/requests/carriedOver/organizations/other', null),
  },
  {
    name: 'the prose says one request more',
    codes: ['prose/received'],
    hard: false,
    apply: (draft) => reworded(draft, /申请(\d+) ?件/u, oneMore),
  },
  {
    name: 'the prose carries one more forward',
    codes: ['prose/received'],
    hard: false,
    apply: (draft) => reworded(draft, /结转下年度(?:继续办理)?(\d+)件/u, oneMore),
  },
  {
    name: 'the prose has one dispute more',
    codes: ['prose/disputes'],
    hard: false,
    apply: (draft) => reworded(draft, /(?:复议|诉讼)(\d+)件/u, oneMore),
  },
  {
    name: 'the prose has one document more',
    codes: ['prose/documents'],
    hard: false,
    apply: (draft) => reworded(draft, /(?:制发|废止|现行有效)行政规范性文件(\d+)件/u, oneMore),
  },
  {
    name: 'all were finished, while some are carried forward',
    codes: ['prose/denial'],
    hard: false,
    apply: (draft, random) =>
      figure(draft, total('/requests/carriedForward')) === 0
        ? undefined
        : says(
            draft,
            random.pick([
              '所有依申请公开件均已按时办结。',
              '收到的政府信息公开申请已全部按期答复，全部办结。',
            ]),
          ),
  },
  {
    name: 'none was received, while 表三 has some',
    codes: ['prose/denial'],
    hard: false,
    apply: (draft, random) =>
      figure(draft, total('/requests/received')) === 0
        ? undefined
        : says(
            draft,
            random.pick(['本年度未收到政府信息公开申请。', '全年没有受理依申请公开事项。']),
          ),
  },
  {
    name: 'no disputes, while 表四 has some',
    codes: ['prose/denial'],
    hard: false,
    apply: (draft) =>
      figure(draft, total('/disputes/reconsideration')) === 0
        ? undefined
        : says(draft, '未发生因政府信息公开申请引起的行政复议、行政诉讼。'),
  },
  {
    name: 'parts exceed their whole',
    codes: ['prose/parts'],
    hard: false,
    apply: (draft) =>
      reworded(draft, /信息(\d+)条，其中网站(\d+)条/u, ([text, , site]) =>
        text.replace(/信息\d+条/u, `信息${String(Number(site) + 3)}条`),
      ),
  },
  {
    name: 'last year’s text with last year’s year',
    codes: ['prose/year'],
    hard: false,
    apply: (draft, random) =>
      says(
        draft,
        `${String((draft.year ?? 0) - 1)}年，${random.pick(['我局认真落实条例', '全局共开展培训4次', '我局持续推进公开'])}。`,
      ),
  },
  {
    name: 'another agency speaks',
    codes: ['prose/agency'],
    hard: false,
    apply: (draft, random) =>
      says(
        draft,
        random.pick(['我镇严格审核把关。', '我街道开展专题培训。', '我乡及时更新栏目。']),
      ),
  },
  {
    name: 'a placeholder is left',
    codes: ['prose/placeholder'],
    hard: false,
    apply: (draft, random) =>
      says(draft, random.pick(['公开信息XX条。', '该部分以表格形式报告。', '培训×××人次。'])),
  },
  {
    name: 'a word is typed twice',
    codes: ['prose/typography'],
    hard: false,
    apply: (draft, random) =>
      says(draft, random.pick(['加强资金资金监管。', '完善机制机制建设。'])),
  },
  {
    name: 'section 五 says none',
    codes: ['prose/problems'],
    hard: false,
    apply: (draft) => ({
      ...draft,
      problemsAndImprovements: [{ type: 'paragraph', text: '无。' }],
    }),
  },
  {
    name: 'section 六 says none',
    codes: ['prose/processing-fee'],
    hard: false,
    apply: (draft) => ({ ...draft, otherMatters: [{ type: 'paragraph', text: '无' }] }),
  },
  {
    name: 'the title is that of another report',
    codes: ['structure/title'],
    hard: false,
    apply: (draft) => ({ ...draft, title: (draft.title ?? '').replace('年度报告', '报告') }),
  },
  {
    name: '规章 at a county department',
    codes: ['cell/rules-by-town'],
    hard: false,
    apply: (draft, random) =>
      writePointer(draft, '/proactiveDisclosure/rules/inForce', random.integer(1, 9)),
  },
  {
    name: 'a mobile number',
    codes: ['screen/personal-data'],
    hard: false,
    apply: (draft, random) =>
      says(draft, `当事人王某（138${String(random.integer(10_000_000, 99_999_999))}）提出申请。`),
  },
];
