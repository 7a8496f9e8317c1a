// What a README says that its commands print.
import type { CodeBlock } from './code-blocks.ts';

/** Marked as an output: ```text output. */
export const isOutput = ({ language, kind }: CodeBlock): boolean =>
  language === 'text' && kind === 'output';

/** What the block after these commands says that they print. */
export function shownBy(block: CodeBlock, blocks: readonly CodeBlock[]): string | undefined {
  const next = blocks[blocks.indexOf(block) + 1];
  return next !== undefined && isOutput(next) ? next.code : undefined;
}

/** Commands of ours that nothing would run. */
export const hidesCommands = ({ language, code }: CodeBlock): boolean =>
  language === 'text' && /^(?:\$ )?(?:npx )?gongkai /m.test(code);

/** Findings or a closing line, which a version to come may well word in another way. */
export const looksLikeOutput = ({ language, code }: CodeBlock): boolean =>
  language === 'text' &&
  /^(?:已(?:检查|读入|导入) \d|Checked \d|Read \d|Imported \d)|\b(?:error|warning|info) [a-z]+\/[a-z]/m.test(
    code,
  );

/** Readers have a terminal, in the language of the page; standard output and error run together on it. */
export const onTerminal = (file: string): Readonly<Record<string, string>> => ({
  ON_TERMINAL: '1',
  LC_ALL: file.includes('/en/') ? 'en_US.UTF-8' : 'zh_CN.UTF-8',
});

/** Without what differs between two runs: the folder and the time taken. */
export const steady = (text: string, folder: string): string =>
  text
    .replaceAll(folder, '.')
    .replace(/\d+(?:\.\d+)? ?(?:ms|s|秒|毫秒)(?![\w])/g, '… s')
    .trimEnd();
