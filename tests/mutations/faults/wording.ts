import { writePointer, type Draft, type ProseBlock } from '@gongkai/plugin-kit';

/** One more paragraph at the end of the overview. */
export const says = (draft: Draft, text: string): Draft =>
  writePointer(draft, '/overview', [
    ...(draft.overview ?? []),
    { type: 'paragraph', text } satisfies ProseBlock,
  ]);

/** Replaces the first match in the overview; undefined where there is none. */
export function reworded(
  draft: Draft,
  pattern: RegExp,
  change: (found: RegExpExecArray) => string,
): Draft | undefined {
  for (const [index, block] of (draft.overview ?? []).entries()) {
    if (block.type !== 'paragraph') continue;
    const found = pattern.exec(block.text);
    if (found === null) continue;
    const text = block.text.replace(found[0], change(found));
    return writePointer(draft, `/overview/${String(index)}/text`, text);
  }
  return undefined;
}
