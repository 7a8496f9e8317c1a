import type { Draft, ProseBlock, Topic } from '@gongkai/plugin-kit';
import { writePointer } from '@gongkai/plugin-kit';

/** 改一块的文字；空着的块照留，写的人还没写完。 Changes the text of a block; an empty one stays while its writer is at it. */
export function withText(
  prose: readonly ProseBlock[],
  index: number,
  text: string,
): readonly ProseBlock[] {
  return prose.map((block, i) =>
    i === index && (block.type === 'paragraph' || block.type === 'heading')
      ? { ...block, text }
      : block,
  );
}

/**
 * 离开一段时收拾：换行处分成几段，空段和空标题去掉。
 * Tidies prose when a block is left: line ends part paragraphs, what is empty goes.
 */
export function tidied(prose: readonly ProseBlock[]): readonly ProseBlock[] {
  const parted = prose.flatMap((block): ProseBlock[] => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return [block];
    const lines = block.text
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (block.type === 'paragraph') return lines.map((text) => ({ type: 'paragraph', text }));
    return lines.length === 0 ? [] : [{ ...block, text: lines.join(' ') }];
  });
  const same =
    parted.length === prose.length && parted.every((b, i) => textOf(b) === textOf(prose[i]));
  return same ? prose : parted;
}

/** 已有内容的块：空着的还不算报告的文字。 The blocks that say something: an empty one is no part of the report yet. */
export function written(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  return blocks.filter(isWritten);
}

/** 各块，连同它在报告中的序号；空着的块用不存在的序号。 Blocks with their numbers in the report; none for those still empty. */
export function numbered(
  blocks: readonly ProseBlock[],
): readonly { readonly block: ProseBlock; readonly at: string }[] {
  let count = 0;
  return blocks.map((block, i) => ({
    block,
    at: isWritten(block) ? String(count++) : `empty${String(i)}`,
  }));
}

export function sameBlocks(a: readonly ProseBlock[], b: readonly ProseBlock[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}

/** 加一个方面的标题，按五个方面的次序插在该在的地方。 Adds the heading of a topic where the order of the topics has it. */
export function withTopic(
  prose: readonly ProseBlock[],
  topics: readonly Topic[],
  key: string,
): { readonly prose: readonly ProseBlock[]; readonly index: number } {
  const order = topics.map((topic) => topic.key);
  const place = order.indexOf(key);
  const later = prose.findIndex(
    (block) => block.type === 'heading' && order.indexOf(block.topic ?? '') > place,
  );
  const index = later < 0 ? prose.length : later;
  const ordinal = `（${'一二三四五六七八九十'[place] ?? ''}）`;
  const heading = {
    type: 'heading',
    level: 2,
    text: ordinal + (topics[place]?.label ?? ''),
    topic: key,
  } as ProseBlock;
  const paragraph: ProseBlock = { type: 'paragraph', text: '' };
  return {
    prose: [...prose.slice(0, index), heading, paragraph, ...prose.slice(index)],
    index: index + 1,
  };
}

/** 写了哪几个方面，各多少字。 Which topics have been written, and how long each is. */
export function topicLengths(prose: readonly ProseBlock[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  let topic: string | undefined;
  for (const block of prose) {
    if (block.type === 'heading' && block.level <= 2) {
      ({ topic } = block);
      if (topic !== undefined) lengths.set(topic, lengths.get(topic) ?? 0);
    } else if (topic !== undefined) {
      const length = [...textOf(block).replace(/\s/g, '')].length;
      lengths.set(topic, (lengths.get(topic) ?? 0) + length);
    }
  }
  return lengths;
}

/** 草稿中换上一处的文字。 A draft with the prose at an address replaced. */
export function withProse(draft: Draft, address: string, prose: readonly ProseBlock[]): Draft {
  return writePointer(draft, address, prose);
}

function isWritten(block: ProseBlock): boolean {
  return (block.type !== 'paragraph' && block.type !== 'heading') || block.text !== '';
}

function textOf(block: ProseBlock | undefined): string {
  return block?.type === 'paragraph' || block?.type === 'heading' ? block.text : '';
}
