import { describe, expect, test } from 'vitest';
import type { TextItem } from '../items/item.ts';
import { form2021 } from '../testing/published-text.ts';
import { divide } from './divide.ts';

const items = (...lines: string[]): TextItem[] =>
  lines.map((text, i) => ({ type: 'text', text, place: { line: i + 1 } }));
const outline = (...lines: string[]): string[] =>
  divide(items(...lines)).map(
    ({ heading, items: own }) => `${heading?.section ?? 'preface'}:${String(own.length)}`,
  );
const [one = '', two = '', three = '', four = '', five = '', six = ''] = form2021.sections.map(
  (s) => s.label,
);

describe('sections', () => {
  test('run from their heading to the next', () => {
    expect(outline('标题', one, '甲', '乙', two, '丙')).toEqual([
      'preface:1',
      'overview:2',
      'proactiveDisclosure:1',
    ]);
  });

  test('printed twice stay two', () => {
    expect(outline(one, one, '甲')).toEqual(['preface:0', 'overview:0', 'overview:1']);
  });

  test('with nothing under them stay sections', () => {
    expect(outline(one, two, three)).toHaveLength(4);
  });
});

describe('a table of contents', () => {
  const body = [one, '甲', two, '乙', three, '丙', four, '丁', five, '戊', six, '己'];
  const sections = [
    'overview:1',
    'proactiveDisclosure:1',
    'requests:1',
    'disputes:1',
    'problemsAndImprovements:1',
    'otherMatters:1',
  ];

  test('is no section', () => {
    expect(outline('目录', one, two, three, four, five, six, ...body)).toEqual([
      'preface:7',
      ...sections,
    ]);
  });

  test('with page numbers is no section', () => {
    expect(outline(`${one}……1`, `${six}……9`, ...body)).toEqual(['preface:2', ...sections]);
  });
});

test('in files of ours only marked headings count', () => {
  const [text] = items(one);
  const marked = [{ ...text, level: 2 }, ...items(two)] as TextItem[];
  expect(divide(marked, true).map(({ heading }) => heading?.section)).toEqual([
    undefined,
    'overview',
  ]);
});
