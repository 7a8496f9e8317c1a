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
  const again = (part: Part, from: number): boolean =>
    parts.some((p, i) => i > from && p.heading?.section === part.heading?.section);
  const listed = parts.map(
    (part, i) => part.heading !== undefined && isTrivial(part) && again(part, i),
  );
  const runs = listed.map((yes, i) => (yes ? runLength(listed, i) : 0));
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

/** 所在的一串有多长：末一个目录行之后可能紧接正文标题，故不算在内。 */
function runLength(flags: readonly boolean[], at: number): number {
  let from = at;
  let to = at;
  while (flags[from - 1] === true) from -= 1;
  while (flags[to + 1] === true) to += 1;
  return to - from + 1;
}

function isTrivial(part: Part): boolean {
  return part.items.every((item) => item.type === 'text' && item.text.trim().length <= 3);
}
