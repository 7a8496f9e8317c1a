import { both, type Explanation } from './explanation.ts';

/** 输出时才看得出的。 What only shows when a report is rendered. */
export const renderExplanations: Readonly<Record<string, Explanation>> = {
  'render/missing-character': {
    title: both('字体没有的字', 'A character that the fonts lack'),
    basis: both(
      'PDF 内嵌字体，只印得出字体有的字：有通用规范汉字表的全部常用字；造字区的字、少见的生僻字和其他文字的字没有，印作“〓”，不会悄悄漏掉。',
      'A PDF brings its fonts along and shows what they have: every character in common use. Private characters, very rare ones and other scripts are missing; they are shown as “〓” and never left out in silence.',
    ),
    repair: both(
      '把造字改成通用的字；人名、地名必须用该字的，另附 Word 版，或另加一段说明是什么字。',
      'Replace private characters by common ones; where a name needs the character, publish a Word file as well, or say in words which character it is.',
    ),
    example: both(
      '从旧文件粘贴来的人名中有造字区的字（U+E000）。',
      'A name pasted from an old file holds a private character (U+E000).',
    ),
  },
};
