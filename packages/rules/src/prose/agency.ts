import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';
import { countyOfficeOf, neighbourIn } from './neighbour.ts';
import { clausesOf, quoted } from '../text/sentences.ts';
import { wholeText } from '../text/whole-text.ts';

const diagnose = diagnoser(proseMessages);

/** 自称与名称的对应：名称里有后者，才会这样自称。 Which self-reference fits which name. */
const selves: readonly (readonly [self: RegExp, name: RegExp])[] = [
  [/我镇/u, /镇|街道|社区/u],
  [/我乡/u, /乡/u],
  [/我街道|我街(?!道)/u, /街道|办事处/u],
  [/我县/u, /县|旗|市/u],
  [/我局/u, /局|署|海关|队|中心|税务/u],
  [/我委/u, /委|局/u],
  [/我厅/u, /厅/u],
];

/** 与本机关同类的机关的全称。 Full names of agencies of the same kind. */
const peers: readonly RegExp[] = [
  /[\u4e00-\u9fff]{2,9}街道办事处/gu,
  /[\u4e00-\u9fff]{2,8}镇人民政府/gu,
  /[\u4e00-\u9fff]{2,8}乡人民政府/gu,
];

/** 文中没有留下别的机关、别的地方的名称。 No name of another agency is left in copied text. */
export const agency: Rule = defineRule('prose/agency', ({ form, draft, agencies = [] }) => {
  const own = draft.agency?.name;
  if (own === undefined) return null;
  const kind = peers.find((peer) => own.search(peer) >= 0);
  const whole = wholeText(form, draft);
  const named = agencies.filter((other) => whole.includes(other));
  const county = countyOfficeOf(own);
  const mayName = (text: string): boolean =>
    mayNameOthers(text, kind, named) || (county !== undefined && text.includes(county.office));
  if (!mayName(whole)) return [];
  return passagesOf(form, draft)
    .filter((passage) => passage.kind !== 'table' && passage.kind !== 'figure')
    .filter(({ text }) => mayName(text))
    .flatMap(({ at, section, text }) =>
      clausesOf(text).flatMap((clause) => {
        const found =
          foreign(clause.text, own, kind, named) ??
          (county === undefined ? undefined : neighbourIn(clause.text, county));
        if (found === undefined) return [];
        const params = { section, sentence: quoted(clause.text), found, agency: own };
        return [diagnose('prose/agency', params, { at, related: ['/agency/name'] })];
      }),
    );
});

/** 先看整段：没有自称、没有同类机关、没有名单上的，就不必逐句看。 A look at the whole passage before its clauses. */
function mayNameOthers(
  text: string,
  kind: RegExp | undefined,
  agencies: readonly string[],
): boolean {
  if (text.includes('我') || agencies.some((other) => text.includes(other))) return true;
  return kind !== undefined && text.search(kind) >= 0;
}

function foreign(
  clause: string,
  own: string,
  kind: RegExp | undefined,
  agencies: readonly string[],
): string | undefined {
  for (const [self, name] of selves) {
    const said = self.exec(clause)?.[0];
    if (said !== undefined && !name.test(own)) return said;
  }
  const listed = agencies.find(
    (other) => other !== own && !own.includes(other) && clause.includes(other),
  );
  if (listed !== undefined && !clause.includes(own)) return listed;
  for (const found of kind === undefined ? [] : (clause.match(kind) ?? [])) {
    if (!sameAgency(found, own)) return found;
  }
  return undefined;
}

/** 「吉利街道办事处」与「孟津区吉利街道办事处」是同一机关；句首多带的字（如“我区”“由”）也不算不同。 */
function sameAgency(found: string, own: string): boolean {
  const core = /[\u4e00-\u9fff]{2}(?:街道办事处|镇人民政府|乡人民政府)$/u.exec(found)?.[0];
  return core === undefined || own.endsWith(core);
}
