import { readPointer, type Draft, type ProseBlock } from '@gongkai/plugin-kit';

/** What is prose in a list, once found; a list that did not change has the same prose. */
const known = new WeakMap<object, readonly ProseBlock[]>();
const none: readonly ProseBlock[] = [];

/** 某处的文字；文件里不成形的内容不算。 The prose at an address; what is not prose in a file does not count. */
export function proseAt(draft: Draft, address: string): readonly ProseBlock[] {
  const value = readPointer(draft, address);
  if (!Array.isArray(value)) return none;
  const prose = known.get(value) ?? (value as unknown[]).filter(isBlock);
  known.set(value, prose);
  return prose;
}

/** 字数，不计空白。 Characters, blanks not counted. */
export function proseLength(prose: readonly ProseBlock[]): number {
  return prose.reduce((sum, block) => sum + [...textOf(block).replace(/\s/g, '')].length, 0);
}

function textOf(block: ProseBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.join('')).join('');
    case 'figure':
      return block.caption ?? '';
  }
}

function isBlock(value: unknown): value is ProseBlock {
  const { type, text, rows } = Object(value) as {
    readonly type?: unknown;
    readonly text?: unknown;
    readonly rows?: unknown;
  };
  if (type === 'paragraph' || type === 'heading') return typeof text === 'string';
  return (
    type === 'figure' || (type === 'table' && Array.isArray(rows) && rows.every(Array.isArray))
  );
}
