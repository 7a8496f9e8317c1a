import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { screenMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { textsWith } from '../text/whole-text.ts';
import { propertyPlace, writtenProperties } from './property-place.ts';

const diagnose = diagnoser(screenMessages);

/** 密级标志带★或期限，单独成段的密级，以及内部标志；“国家秘密”等行文不算。 Marks, not the word 秘密 in running text. */
const marks = [
  /(?:绝密|机密|秘密)\s*[★☆*＊](?:\s*(?:\d+|[一二三四五六七八九十]+)\s*(?:年|个?月)|\s*长期|\s*启用前)?/u,
  /^\s*[【[（(]?(?:绝密|机密|秘密)[】\]）)]?\s*$/u,
  /(?:绝密|机密|秘密)\s*[（(]?\s*(?:保密)?期限[：:]?\s*(?:\d+\s*年|长期)/u,
  /内部(?:资料|文件|使用)[，,、\s]*(?:注意保存|请勿外传|不得外传|严禁外传|不得公开)/u,
  /^\s*[【[（(]?内部(?:资料|文件)[】\]）)]?\s*$/u,
  /(?:不得|严禁|请勿)外传/u,
];

/** 每种标志都有其一。 Each mark holds one of these. */
const telling = /[绝机秘]密|内部|外传/u;

/** 密级、内部标志（保守国家秘密法；条例第十四条）。 Classification and internal marks. */
export const classifiedMark: Rule = defineRule(
  'screen/classified-mark',
  ({ form, draft, properties }) => [
    ...textsWith(form, draft, telling).flatMap(({ at, section, text }) => {
      const found = markIn(text);
      return found === undefined
        ? []
        : [diagnose('screen/classified-mark', { place: section, found }, { at })];
    }),
    ...writtenProperties(properties).flatMap(([name, text]) => {
      const found = markIn(text);
      return found === undefined
        ? []
        : [diagnose('screen/classified-mark', { place: propertyPlace(name), found })];
    }),
  ],
);

function markIn(text: string): string | undefined {
  return marks
    .map((mark) => mark.exec(text))
    .find((match) => match !== null)?.[0]
    .trim();
}
