import { expect, test } from 'vitest';
import type { Cell } from '@gongkai/plugin-kit';
import { figureInUnit } from './units.ts';

const cell = (kind: Cell['kind'], unit?: string): Cell => ({
  address: '/a',
  row: '',
  column: '/a',
  kind,
  ...(unit === undefined ? {} : { unit }),
});

test.each([
  ['yuan in a cell of 万元', cell('amount', '万元'), 251000, '元', 25.1],
  ['万元 in a cell of 万元', cell('amount', '万元'), 12.5, '万元', 12.5],
  ['亿元 in a cell of 万元', cell('amount', '万元'), 1.2, '亿元', 12000],
  ['a cell without a unit', cell('amount'), 251000, '元', 251000],
  ['pieces in a cell of counts', cell('count'), 3, '件', 3],
  ['money in a cell of counts', cell('count'), 3, '元', undefined],
  ['half a piece', cell('count'), 1.5, '件', undefined],
  ['pieces in a cell of money', cell('amount', '万元'), 3, '件', undefined],
])('%s', (_, target, value, unit, figure) => {
  expect(figureInUnit(target, value, unit)).toBe(figure);
});
