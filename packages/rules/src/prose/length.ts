import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';

const diagnose = diagnoser(proseMessages);

/** 总体情况原则上不超过 1000 字（国办公开办函〔2021〕30号）。 The overview has in principle no more than 1,000 characters. */
const limit = 1000;

export const length: Rule = defineRule('prose/length', ({ form, draft }) => {
  const section = form.sections.find((candidate) => candidate.key === 'overview');
  if (section === undefined || draft.overview === undefined) return null;
  // the forms before that of 2021 set no length
  if (draft.year !== undefined && draft.year < 2021) return [];
  const count = passagesOf(form, draft)
    .filter(({ sectionKey, kind }) => sectionKey === 'overview' && kind !== 'figure')
    .reduce((sum, { text }) => sum + charactersOf(text), 0);
  if (count <= limit) return [];
  return [
    diagnose(
      'prose/length',
      { section: section.label, length: count, limit },
      { at: section.address },
    ),
  ];
});

/** 字数，空白不计；两个码元的字（𠮷）算一个。 Characters without blanks; one of two code units counts once. */
function charactersOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const second = code >= 0xdc00 && code <= 0xdfff && isFirst(text.charCodeAt(at - 1));
    if (!second && !isBlank(code)) count += 1;
  }
  return count;
}

function isFirst(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isBlank(code: number): boolean {
  // what is neither at the beginning nor among the blanks of Unicode needs no pattern
  if (code > 0x3000 ? code !== 0xfeff : code > 0x20 && code < 0xa0) return false;
  return /\s/u.test(String.fromCharCode(code));
}
