import { diagnoser, type Diagnostic, type Report } from '@gongkai/plugin-kit';
import { renderMessages } from '@gongkai/plugin-kit/catalogue';
import { missingIn, substitute } from './shown-text.ts';

const diagnose = diagnoser(renderMessages);

/** 不印的部分。 What is not printed. */
const unprinted = new Set(['$schema', 'waivers', 'extensions']);

/** 报告中字体没有的字，每处一条。 The characters of a report that the fonts lack, one diagnostic a place. */
export function missingCharacters(report: Report): Diagnostic[] {
  return Object.entries(report).flatMap(([key, value]) => {
    if (unprinted.has(key)) return [];
    if (key === 'remarks') return report.remarks?.flatMap(({ at, text }) => found(at, text)) ?? [];
    return within(`/${key}`, value);
  });
}

function within(at: string, value: unknown): Diagnostic[] {
  if (typeof value === 'string') return found(at, value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => within(`${at}/${key}`, part));
}

function found(at: string, text: string): Diagnostic[] {
  const characters = missingIn(text);
  if (characters.length === 0) return [];
  const codes = characters.map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  const params = { characters: characters.join(''), codes: codes.join('、'), shown: substitute };
  return [diagnose('render/missing-character', params, { at })];
}
