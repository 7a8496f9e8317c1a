import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { textsWith } from '../text/whole-text.ts';

const diagnose = diagnoser(proseMessages);

/** 占位和模板文字。 Placeholders and template sentences. */
const placeholders = [
  /(?<![A-Za-z0-9])[XxＸｘ×Х]{2,}(?![A-Za-z0-9])/u,
  /[○〇]{2,}(?=[年月日县区市镇乡局件条])/u,
  /待(?:补充|填写|核实|完善后|定稿)|此处(?:填写|插入|补充)|(?:请|需)(?:在此|自行)(?:填写|补充)/u,
  /〔\s*〕|（\s*）|\(\s*\)|【\s*】|_{3,}|﹍{2,}/u,
  /（(?:文字描述|文字叙述|文字说明)）|该部分以表格形式报告|(?:本|该)部分(?:内容)?(?:由|请).{0,10}填写/u,
  /第\s*(?:X|Ｘ|×)\s*号|20(?:XX|xx|××|\*\*|__)年/u,
];

/** 每种占位都有其一：叠用的字母和符号、空括号、模板用语。 Each of them holds one of these. */
const telling =
  /[XxＸｘ×Х*_﹍○〇]{2}|[〔（(【]\s*[〕）)】]|待(?:补充|填写|核实|完善后|定稿)|填写|插入|补充|（文字|以表格形式|第\s*[XＸ×]/u;

export const placeholder: Rule = defineRule('prose/placeholder', ({ form, draft }) =>
  textsWith(form, draft, telling).flatMap(({ at, section, text }) => {
    const found = placeholders.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    return found ? [diagnose('prose/placeholder', { section, found: found[0] }, { at })] : [];
  }),
);
