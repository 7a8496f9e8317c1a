import { expect, test } from 'vitest';
import { countyOfficeOf, neighbourIn } from './neighbour.ts';

test.each([
  ['示例县民政局', ['示例', '县', '民政局']],
  ['武汉市江夏区教育局', ['江夏', '区', '教育局']],
  ['示例市人民政府', undefined],
  ['示例省教育厅', undefined],
])('%s', (agency, parts) => {
  const found = countyOfficeOf(agency);
  expect(found && [found.place, found.level, found.office]).toEqual(parts);
});

const own = countyOfficeOf('示例市示例县民政局');
const named = (clause: string): string | undefined =>
  own === undefined ? undefined : neighbourIn(clause, own);

test.each([
  ['清河县民政局严格落实三审制度', '清河县民政局'],
  ['由城东区民政局负责', '城东区民政局'],
])('another county in “%s”', (clause, found) => {
  expect(named(clause)).toBe(found);
});

test.each([
  '示例县民政局严格落实三审制度',
  '示例市示例县民政局',
  '全市各县民政局',
  '指导各区民政局',
  '赴清河县民政局学习',
  '会同清河县民政局办理',
  '示例市民政局统一部署',
  '民政局网站',
  '清河县教育局',
])('none in “%s”', (clause) => {
  expect(named(clause)).toBeUndefined();
});
