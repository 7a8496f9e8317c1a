import { diagnoser, placeText, type Diagnostic, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { sumOf } from '../text/figures.ts';
import { passagesOf } from '../text/passages.ts';
import { quoted } from '../text/sentences.ts';

const diagnose = diagnoser(proseMessages);
const total = (row: string): string => `${row}/total`;
const litigation = ['/disputes/litigation/direct', '/disputes/litigation/afterReconsideration'];

interface Denial {
  readonly pattern: RegExp;
  readonly unless: RegExp;
  readonly cells: readonly string[];
}

/** 否认的总是这些事之一。 What is denied is one of these. */
const subject = /申请|复议|诉讼|起诉|办结|完毕/u;
const none = '(?:未|没有|无|尚无|暂无|零)';
/** 否认的话里总有这些字之一。 A denial holds one of these. */
const denying = /[未无零均都]|没有|全部|办结率/u;

/** 否认也是说法：未收到、均已办结、未发生。 Denials are claims too. */
const denials: readonly Denial[] = [
  {
    pattern: new RegExp(
      `${none}(?:收到|受理|接到|接收|产生|发生|新收|有)?(?:到|过|任何|相关|公众|群众|公民|法人|其他组织|社会|或者|或|有关|的|关于|、|对)*[^，,。；;]{0,8}(?:依申请公开|(?:信息)?公开(?:的)?申请|申请(?:要求)?公开|依申请)`,
      'u',
    ),
    unless:
      /复议|诉讼|举报|收费|费用|收取|逾期|超期|不予|延期|违规|结转|异议|投诉|拒绝|无正当|无法|栏目|渠道不/u,
    cells: [total('/requests/received')],
  },
  {
    pattern:
      /(?:均|全部|都)(?:已|已经|按时|按期|按规定|依法|全部|及时|在法定期限内|在规定期限内|在规定时限内|在法定时限内)*(?:办结|办理完毕|答复完毕|处理完毕)|办结率(?:为|达|达到)?100[%％]/u,
    unless: /未|留言|信件|来信|提案|建议|议案|热线|工单|咨询|上年|结转|复议|诉讼|举报|信访/u,
    cells: [total('/requests/carriedForward')],
  },
  {
    pattern: new RegExp(
      `${none}(?:发生|出现|产生|引起|引发|收到|涉及|被|有|因)?[^，,。；;]{0,24}复议[^，,。；;]{0,6}(?:、|和|及|或|与|以及)[^，,。；;]{0,12}(?:诉讼|起诉)`,
      'u',
    ),
    unless: /败诉|撤销|纠正|未经复议|维持/u,
    cells: [total('/disputes/reconsideration'), ...litigation.map(total)],
  },
  {
    pattern: new RegExp(
      `${none}(?:发生|出现|产生|引起|引发|收到|涉及|被|有|因)?[^，,。；;]{0,24}复议`,
      'u',
    ),
    unless: /败诉|撤销|纠正|未经复议|诉讼|起诉|维持/u,
    cells: [total('/disputes/reconsideration')],
  },
  {
    pattern: new RegExp(
      `${none}(?:发生|出现|产生|引起|引发|收到|涉及|被|有|因)?[^，,。；;]{0,24}(?:诉讼|起诉)`,
      'u',
    ),
    unless: /败诉|撤销|纠正|未经复议|复议|维持/u,
    cells: litigation.map(total),
  },
];

/** 「未收到申请」则表三为 0，「均已办结」则结转为 0，「未发生复议诉讼」则表四为 0。 Denials agree with the tables. */
export const denial: Rule = {
  kind: 'rule',
  api: 1,
  code: 'prose/denial',
  check({ form, draft }) {
    const found: Diagnostic[] = [];
    let assessed = 0;
    let open = 0;
    for (const passage of passagesOf(form, draft)) {
      if (passage.kind !== 'paragraph' || !mayDeny(passage.text)) continue;
      for (const [clause, sentence] of clausesWithContext(passage.text)) {
        if (!mayDeny(clause)) continue;
        for (const { pattern, unless, cells } of denials) {
          if (!pattern.test(clause) || unless.test(clause)) continue;
          if (
            cells[0]?.startsWith('/requests/carriedForward') &&
            !aboutRequests(passage.topic, sentence)
          ) {
            continue;
          }
          const actual = sumOf(draft, cells);
          if (actual === null) open += 1;
          else assessed += 1;
          if (actual === null || actual === 0) continue;
          const params = {
            section: passage.section,
            sentence: quoted(clause),
            place: cells.map((cell) => placeText(form, cell)).join(' + '),
            actual,
          };
          found.push(diagnose('prose/denial', params, { at: passage.at, related: cells }));
        }
      }
    }
    if (found.length > 0) return { status: 'fail', diagnostics: found };
    return { status: assessed > 0 && open === 0 ? 'pass' : 'notAssessable', diagnostics: [] };
  },
};

/** 先看有没有要看的字。 A look before the patterns. */
function mayDeny(text: string): boolean {
  return denying.test(text) && subject.test(text);
}

/** 小句（不在顿号处断开）连同所在的句子。 Clauses, not split at 、, each with its sentence. */
function clausesWithContext(text: string): [clause: string, sentence: string][] {
  return text
    .split(/[。；;！!？?\n]/u)
    .flatMap((sentence) =>
      sentence.split(/[，,](?!\d{3}(?!\d))/u).map((clause): [string, string] => [clause, sentence]),
    );
}

function aboutRequests(topic: string | undefined, sentence: string): boolean {
  return (
    (topic === 'requests' && /申请|办结/u.test(sentence)) ||
    /依申请|公开申请|信息公开.{0,6}申请/u.test(sentence)
  );
}
