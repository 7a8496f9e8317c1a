import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { screenMessages, type PersonalDataKind } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { textsWith } from '../text/whole-text.ts';
import { isBankCard } from './bank-card.ts';
import { isIdentityCard } from './identity-card.ts';
import { propertyPlace, writtenProperties } from './property-place.ts';

const diagnose = diagnoser(screenMessages);

/** 公布的办公联系方式不是个人信息。 Published office contacts are not personal data. */
const officeContact =
  /(?:联系|办公|咨询|服务|监督|举报|值班)?(?:电话|手机|热线|传真|方式)[^。；;\n]{0,20}$/u;

/** 居民身份证号、手机号、银行卡号、护照号（条例第十五条）。信息里只显示打了码的内容。 Personal data in the text, masked in messages. */
export const personalData: Rule = defineRule(
  'screen/personal-data',
  ({ form, draft, properties }) => [
    ...textsWith(form, draft, notHan).flatMap(({ at, section, text }) =>
      findPersonalData(text).map(({ kind, masked }) =>
        diagnose('screen/personal-data', { place: section, kind, masked }, { at }),
      ),
    ),
    ...writtenProperties(properties).flatMap(([name, text]) =>
      findPersonalData(text).map(({ kind, masked }) =>
        diagnose('screen/personal-data', { place: propertyPlace(name), kind, masked }),
      ),
    ),
  ],
);

/** 连着八个都不是汉字和常用标点，或者说到护照。 Eight characters in a row that are neither Han nor common marks. */
const notHan = /[^\u4e00-\u9fff，。、；：（）《》“”]{8}|护照/;

/** 连着八个以上的数字（任何写法），或者说到护照；别的文字不必细看。 Eight digits of any kind in a row, or talk of passports: nothing else needs a closer look. */
const suspicious = /(?:\p{N}[\p{Zs}\p{Pd}]*){8}|护照/u;

/** 一段文字中的个人信息。 The personal data of a text. */
export function findPersonalData(text: string): { kind: PersonalDataKind; masked: string }[] {
  if (!suspicious.test(text)) return [];
  const plain = text.normalize('NFKC');
  const found: { kind: PersonalDataKind; masked: string }[] = [];
  for (const match of plain.matchAll(
    /(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9Xx]){10,22}(?![0-9A-Za-z])/gu,
  )) {
    const digits = match[0].replace(/[ -]/gu, '');
    const kind = kindOf(digits, plain.slice(0, match.index));
    if (kind !== undefined) found.push({ kind, masked: mask(digits) });
  }
  for (const match of plain.matchAll(/护照[^。；;\n]{0,10}?([EGDSPH][A-Z]?\d{7,8})(?![0-9])/gu)) {
    found.push({ kind: 'passport', masked: mask(match[1] ?? '') });
  }
  return found;
}

function kindOf(digits: string, before: string): PersonalDataKind | undefined {
  if (isIdentityCard(digits)) return 'identity-card';
  if (/^1[3-9]\d{9}$/.test(digits)) return officeContact.test(before) ? undefined : 'mobile';
  return isBankCard(digits) ? 'bank-card' : undefined;
}

function mask(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(Math.max(0, text.length - 5))}${text.slice(-2)}`;
}
