import { message, type Message } from './message.ts';

/** 输出时才看得出的。 What only shows when a report is rendered. */
export const renderMessages = {
  'render/missing-character': message<{ characters: string; codes: string; shown: string }>(
    'warning',
    (p) =>
      `字体没有“${p.characters}”（${p.codes}），PDF 中印作“${p.shown}”。请改用通用的字，或另附 Word 版。`,
    (p) =>
      `The fonts lack “${p.characters}” (${p.codes.replaceAll('、', ', ')}); the PDF shows “${p.shown}” instead. Use a common character, or publish a Word file as well.`,
  ),
} satisfies Record<string, Message<never>>;
