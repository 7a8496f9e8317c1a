import { expect, test } from 'vitest';
import type { Grid } from '@gongkai/plugin-kit';
import type { Item } from '../items/item.ts';
import { proseBlocks } from './prose-blocks.ts';

const text = (content: string, level?: number): Item => ({
  type: 'text',
  text: content,
  place: {},
  ...(level === undefined ? {} : { level }),
});
const grid = (...rows: string[][]): Grid => ({
  type: 'grid',
  columns: 'kept',
  place: {},
  rows: rows.map((row) => row.map((t) => ({ text: t, place: {} }))),
});
const style = { marked: false, topics: true };

test('paragraphs are verbatim, headings have levels and topics', () => {
  expect(
    proseBlocks([text('　　一句“话”。'), text('（一）主动公开'), text('1.甲情况')], style),
  ).toEqual([
    { type: 'paragraph', text: '一句“话”。' },
    { type: 'heading', level: 2, text: '（一）主动公开', topic: 'proactiveDisclosure' },
    { type: 'heading', level: 3, text: '1.甲情况' },
  ]);
});

test('in files of ours headings are those that are marked', () => {
  expect(proseBlocks([text(' （一）甲'), text('乙', 4)], { marked: true, topics: false })).toEqual([
    { type: 'paragraph', text: ' （一）甲' },
    { type: 'heading', level: 3, text: '乙' },
  ]);
});

test('grids are tables, those of one column paragraphs', () => {
  const table = { ...grid(['渠道', '件数'], ['网上', '3']), caption: '各渠道' };
  expect(
    proseBlocks(
      [
        { type: 'grid', grid: table },
        { type: 'grid', grid: grid(['甲', ''], ['乙', '']) },
      ],
      style,
    ),
  ).toEqual([
    {
      type: 'table',
      caption: '各渠道',
      rows: [
        ['渠道', '件数'],
        ['网上', '3'],
      ],
    },
    { type: 'paragraph', text: '甲' },
    { type: 'paragraph', text: '乙' },
  ]);
});

test('pictures keep what is said of them', () => {
  expect(
    proseBlocks([{ type: 'figure', alt: '柱状图', caption: '图1', place: {} }], style),
  ).toEqual([{ type: 'figure', caption: '图1', alt: '柱状图' }]);
});
