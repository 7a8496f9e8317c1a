// Official wording stands in the schemas and nowhere else: whoever needs a label takes it from the
// Form. The exceptions are no labels but language: what importers match besides the official wording,
// in one place; the words that rules look for in prose; and the pages that explain the codes.
import { expect, test } from 'vitest';
import type { AxisNode, Form } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { textsOf } from './syntax.ts';
import { packages, shipped, text, written } from './workspace.ts';

const vocabulary = [
  /^packages\/recognizer\/src\/aliases(\/|\.ts$)/,
  /^packages\/rules\/src\/(prose\/|screen\/common-misspellings\.ts$)/,
  /^packages\/plugin-kit\/src\/explanations\//,
];

const nodes = (axis: readonly AxisNode[]): string[] =>
  axis.flatMap((node) => [node.label, ...nodes(node.children)]);
const labelsOf = (form: Form): (string | undefined)[] => [
  ...form.sections.flatMap((section) => [section.label, section.heading]),
  ...form.sections
    .flatMap((section) => section.table?.blocks ?? [])
    .flatMap((block) => [
      block.label,
      block.corner,
      block.columnHeader,
      ...nodes(block.rows),
      ...nodes(block.columns),
    ]),
];
/** Shorter ones, such as 规章 or 总计, are everyday words. */
const labels = [...new Set(Object.values(forms).flatMap(labelsOf))]
  .map((label) => label ?? '')
  .filter((label) => [...label].length >= 4);

const labelsIn = (texts: readonly string[]): string[] =>
  labels.filter((label) => texts.some((content) => content.includes(label)));

test('the forms have labels to look for, and the search finds them', () => {
  expect(labels.length).toBeGreaterThan(60);
  expect(labelsIn([`前${labels[0] ?? ''}后`])).toContain(labels[0]);
});

test.each(packages.map(({ folder }) => folder))('%s types no official label', (folder) => {
  const found = shipped(folder)
    .filter((file) => !vocabulary.some((exception) => exception.test(file)))
    .flatMap((file) => labelsIn(textsOf(file)).map((label) => `${file}: ${label}`));
  expect(found).toEqual([]);
});

test('no template types an official label', () => {
  const found = written('packages', /\.hbs$/).flatMap((file) =>
    labelsIn([text(file)]).map((label) => `${file}: ${label}`),
  );
  expect(found).toEqual([]);
});
