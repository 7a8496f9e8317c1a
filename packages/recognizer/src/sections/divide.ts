import type { Item } from '../items/item.ts';
import { headingOf } from './heading.ts';
import type { Part } from './part.ts';

/** 按部分标题分段；目录中的标题不算。 Divides items at section headings; a table of contents has none. */
export function divide(items: readonly Item[], marked = false): Part[] {
  const parts: (Part & { items: Item[] })[] = [{ items: [] }];
  for (const item of items) {
    // files of ours mark their section headings, with level 2 and nothing else
    const may = item.type === 'text' && (!marked || item.level === 2);
    const heading = may ? headingOf(item.text) : undefined;
    if (item.type === 'text' && heading !== undefined) {
      parts.push({ heading: { ...heading, item }, items: [] });
    } else parts.at(-1)?.items.push(item);
  }
  return marked ? parts : withoutContents(parts);
}

/** 连续三个以上、其下没有内容、后文再现的标题是目录。 Three or more headings in a row with nothing under them that come again later are a table of contents. */
function withoutContents(parts: readonly Part[]): Part[] {
  const lastOf = new Map(parts.map((part, i) => [part.heading?.section, i]));
  const again = (part: Part, i: number): boolean => i < (lastOf.get(part.heading?.section) ?? -1);
  const listed = parts.map(
    (part, i) => part.heading !== undefined && isTrivial(part) && again(part, i),
  );
  const runs = runLengths(listed);
  const kept: (Part & { items: Item[] })[] = [];
  parts.forEach((part, i) => {
    const contents = (runs[i] ?? 0) >= 3 || (part.heading?.listed === true && again(part, i));
    const before = kept.at(-1);
    if (contents && before !== undefined && part.heading !== undefined) {
      before.items.push(part.heading.item, ...part.items);
    } else kept.push({ ...part, items: [...part.items] });
  });
  return kept;
}

/** 每个位置所在的一串连续的 true 有多长。 How long the run of true is that each position belongs to. */
function runLengths(flags: readonly boolean[]): readonly number[] {
  const lengths = flags.map(() => 0);
  let from = 0;
  for (let i = 0; i <= flags.length; i++) {
    if (flags[i] === true) continue;
    lengths.fill(i - from, from, i);
    from = i + 1;
  }
  return lengths;
}

function isTrivial(part: Part): boolean {
  return part.items.every((item) => item.type === 'text' && item.text.trim().length <= 3);
}
