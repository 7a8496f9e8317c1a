import { text } from '../laws/workspace.ts';

/** A block of code in a README that readers will copy. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** The words behind the language: `output` is what the commands of the block before it print. */
  readonly kind: string;
  /** Where it starts, for messages. */
  readonly line: number;
}

/** The fenced blocks of a Markdown file. */
export function codeBlocks(file: string): CodeBlock[] {
  const content = text(file);
  return [...content.matchAll(/^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: kind = '', 3: code = '' }) => ({
      language,
      kind: kind.trim(),
      code,
      line: content.slice(0, index).split('\n').length,
    }),
  );
}
