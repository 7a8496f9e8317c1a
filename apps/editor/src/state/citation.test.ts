import { expect, test } from 'vitest';
import type { AxisNode } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { citationOf } from './citation.ts';

const nodes = (axis: readonly AxisNode[]): readonly AxisNode[] =>
  axis.flatMap((node) => [node, ...nodes(node.children)]);
const cited = new Set(
  Object.values(forms).flatMap(({ sections, topics }) =>
    [
      ...sections,
      ...topics,
      ...sections.flatMap(({ table }) =>
        (table?.blocks ?? []).flatMap((block) => nodes([...block.rows, ...block.columns])),
      ),
    ].flatMap(({ citations }) => citations),
  ),
);

test.each([...cited])('%s has its text', (cite) => {
  const { text } = citationOf(cite);
  expect(text.length).toBeGreaterThan(0);
  expect(text.join('')).not.toMatch(/[()]/);
});

test('an item comes with the sentence it belongs to, a paragraph alone', () => {
  expect(citationOf('第三十六条第（四）项').text).toEqual([
    expect.stringMatching(/分别作出答复：$/),
    expect.stringMatching(/^（四）经检索没有/),
  ]);
  expect(citationOf('第十六条第二款').text).toEqual([expect.stringContaining('过程稿')]);
  expect(citationOf('国办公开办函〔2021〕30号').text).toEqual([]);
});
