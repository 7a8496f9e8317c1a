import type { Form } from '@gongkai/plugin-kit';
import type { Claim } from './claim.ts';

/** 一类说法：数前面的文字像什么，指哪些单元格。 A kind of claim: what stands before the figure, which cells it means. */
export interface Fact {
  readonly code: Claim['code'];
  /** 数前面的文字（同一句，自上一个数起）。 Matches the text before the figure, back to the figure before it. */
  readonly lead: RegExp;
  /** 前面的文字里非有其一不可的词：没有就不必细看。 Words of which one must stand there; without it nothing else is looked at. */
  readonly mentions: readonly string[];
  /** 出现即不是这类说法。 Where this matches, the claim is another one. */
  readonly unless?: RegExp;
  /** 各种理解：每种是若干行。 The ways to read it, each a list of row addresses. */
  readonly rows: readonly (readonly string[])[];
  /** 该类说法的对象，供同一句后面省略了对象的数沿用。 What it is about, for figures later in the sentence that leave it out. */
  readonly about: string;
}

const received = '/requests/received';
const carriedOver = '/requests/carriedOver';
const outcomes = '/requests/outcomes';
const carriedForward = '/requests/carriedForward';

/** 申请的收、办、转。 Requests received, processed, carried. */
export function requestFacts(form: Form): Fact[] {
  return [
    {
      code: 'prose/received',
      mentions: ['转', '年'],
      lead: /结转(?:至|到|入|为)?(?:下|次|明|后|20\d\d)[^，,。；;]{0,14}$|转(?:至|到|入)(?:下|次|明)(?:一)?年[^，,。；;]{0,8}$|(?:下|次)(?:一)?年(?:度)?(?:继续)?(?:办理|答复)[^，,。；;]{0,4}$/u,
      rows: [[carriedForward]],
      about: 'requests',
    },
    {
      code: 'prose/received',
      mentions: ['结转'],
      lead: /(?:(?:上|前|去)(?:一)?年(?:度)?|往年|20\d\d年(?:度)?)结转(?!至|到|入|下)[^，,。；;]{0,14}$|结转(?:自)?(?:上|前)(?:一)?年(?:度)?[^，,。；;]{0,10}$/u,
      rows: [[carriedOver]],
      about: 'requests',
    },
    {
      code: 'prose/received',
      mentions: ['新', '本年'],
      lead: /新(?:收|接|受理)[^，,。；;]{0,20}$|本年(?:度)?新?收到?[^，,。；;]{0,20}$/u,
      unless: /复议|诉讼|留言|来信|信访件|举报|建议|提案/u,
      rows: [[received]],
      about: 'requests',
    },
    {
      code: 'prose/received',
      mentions: ['收', '受理', '接'],
      lead: /(?:收到|受理|接收|收办|接到)[^，,。；;]{0,16}(?:申请|依申请)[^，,。；;]{0,12}$/u,
      unless: /复议|诉讼|留言|来信|信访件|举报|建议|提案|许可|登记/u,
      rows: [[received], [received, carriedOver]],
      about: 'requests',
    },
    ...outcomeFacts(form),
    {
      code: 'prose/received',
      mentions: ['办', '答复', '处理完毕'],
      lead: /(?:办结|办复|答复|办理完毕|处理完毕)[^，,。；;]{0,16}$/u,
      unless: /未|复议|诉讼|留言|来信|信件|建议|提案|议案|热线|工单|咨询|延期|逾期/u,
      rows: [[`${outcomes}/total`]],
      about: 'requests',
    },
  ];
}

/** 各办理结果：用语取自表，去掉序号和括注。 Outcomes, worded as the Form words them. */
function outcomeFacts(form: Form): Fact[] {
  const axis = form.sections.flatMap((s) => s.table?.blocks ?? []).flatMap((b) => b.rows);
  const group = axis.find((node) => node.address === outcomes);
  return (group?.children ?? [])
    .filter((node) => node.address !== `${outcomes}/total`)
    .map((node) => ({
      code: 'prose/received' as const,
      mentions: [plain(node.label)],
      lead: new RegExp(
        `(?<!未|属于|不属于|应当|可以)${escaped(plain(node.label))}(?:的|类|情形|答复|决定|处理|申请|政府信息公开申请|共|计|为|数量|[:：（(]){0,4}\\s*$`,
        'u',
      ),
      unless: /及|和|或|、|与/u,
      rows: [[node.address]],
      about: 'requests',
    }));
}

/** 行政复议、行政诉讼。 Reconsideration and litigation. */
export const disputeFacts: readonly Fact[] = [
  {
    code: 'prose/disputes',
    mentions: ['复议'],
    lead: /复议[^，,。；;]{0,6}(?:、|和|及|与|以及)[^，,。；;]{0,12}诉讼[^，,。；;]{0,8}$/u,
    unless: /维持|纠正|撤销|败诉|备案|审结|胜诉|驳回|分别|代理|出庭/u,
    rows: [['/disputes']],
    about: 'disputes',
  },
  {
    code: 'prose/disputes',
    mentions: ['复议'],
    lead: /复议[^，,。；;]{0,10}$/u,
    unless: /维持|纠正|撤销|备案|审结|驳回|诉讼|起诉|复议后|未经|机关/u,
    rows: [['/disputes/reconsideration']],
    about: 'reconsideration',
  },
  {
    code: 'prose/disputes',
    mentions: ['诉讼'],
    lead: /诉讼[^，,。；;]{0,10}$/u,
    unless: /维持|纠正|撤销|败诉|备案|审结|胜诉|驳回|复议/u,
    rows: [['/disputes/litigation']],
    about: 'litigation',
  },
];

/** 规章、规范性文件的制发、废止、现行有效（2021 年格式）。 Documents issued, repealed, in force. */
export function documentFacts(form: Form): Fact[] {
  const known = new Set(form.cells.map((cell) => cell.address));
  const objects = [
    ['normativeDocuments', '规范性文件'],
    ['rules', '规章'],
  ] as const;
  const verbs = [
    ['issued', '(?:制发|制定|出台)'],
    ['repealed', '(?:废止|宣布失效)'],
    ['inForce', '(?:现行有效|继续有效)'],
  ] as const;
  return objects.flatMap(([object, noun]) =>
    verbs.flatMap(([column, verb]): Fact[] => {
      const cell = `/proactiveDisclosure/${object}/${column}`;
      if (!known.has(cell)) return [];
      return [
        {
          code: 'prose/documents',
          mentions: [noun],
          lead: new RegExp(
            `${verb}[^，,。；;0-9]{0,8}${noun}[^，,。；;]{0,6}$|${noun}[^，,。；;0-9]{0,8}${verb}[^，,。；;]{0,4}$`,
            'u',
          ),
          unless: /修订|修改|审查|备案|清理|草案|征求|解读|规划/u,
          rows: [[cell]],
          about: object,
        },
      ];
    }),
  );
}

/** 行名去掉序号和括注。 A row's label without its number and its note. */
function plain(label: string): string {
  return label.replace(/^[（(][^）)]*[）)]|[（(].*$/gu, '');
}

/** 在正则里只作文字。 Text that stands for itself in a pattern. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
