import type { Draft, Form } from '@gongkai/plugin-kit';
import { once } from './memory.ts';
import { passagesOf, type Passage } from './passages.ts';

type Titled = Pick<Passage, 'at' | 'section' | 'text'>;

/** 标题和各段文字。 The title and every passage. */
export function titledPassages(form: Form, draft: Draft): readonly Titled[] {
  return once(draft, titledPassages, () => [
    { at: '/title', section: '标题', text: draft.title ?? '' },
    ...passagesOf(form, draft),
  ]);
}

/** 标题和全部文字，一段一行：多数规则在整份报告里都找不到要看的字，不必逐段找。 Everything said, a passage a line: most rules find nothing to look at in it. */
export function wholeText(form: Form, draft: Draft): string {
  return once(draft, wholeText, () => {
    let text = draft.title ?? '';
    for (const passage of passagesOf(form, draft)) text += `\n${passage.text}`;
    return text;
  });
}

/**
 * 含有某种字样的标题和段落；整份都没有就不逐段看。字样只能是要找的毛病必含的字。
 * The title and passages that hold a pattern, which must be something that every fault looked for holds.
 */
export function textsWith(form: Form, draft: Draft, pattern: RegExp): readonly Titled[] {
  if (!pattern.test(wholeText(form, draft))) return [];
  return titledPassages(form, draft).filter(({ text }) => pattern.test(text));
}
