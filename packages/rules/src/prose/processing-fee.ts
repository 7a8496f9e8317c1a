import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';

const diagnose = diagnoser(proseMessages);
const key = 'otherMatters';

/** 信息处理费管理办法自 2021 年起施行；之前的年度无此项可报。 The rules on the fee apply from 2021: reports about earlier years have nothing to say of it. */
const since = 2021;

/**
 * 第六部分说明信息处理费（条例第四十二条，国办函〔2020〕109号）；写在别处或填在 processingFees 也算。
 * Section 六 speaks of the information processing fee; elsewhere in the text, or as data, will do.
 */
export const processingFee: Rule = defineRule('prose/processing-fee', ({ form, draft }) => {
  const section = form.sections.find((candidate) => candidate.key === key);
  if (section === undefined || draft[key] === undefined) return null;
  if (draft.year !== undefined && draft.year < since) return [];
  const asData = Object.values(draft.processingFees ?? {}).some(
    (value) => typeof value === 'number',
  );
  if (asData) return [];
  const said = passagesOf(form, draft).some(
    ({ sectionKey, text }) =>
      /信息处理费|信息公开[^，。]{0,10}收费|依申请[^，。]{0,16}(?:收费|费用|收取)/u.test(text) ||
      (sectionKey === key && /(?:收取|收到|产生|减免)[^，。]{0,10}费|费用/u.test(text)),
  );
  if (said) return [];
  return [diagnose('prose/processing-fee', { section: section.label }, { at: section.address })];
});
