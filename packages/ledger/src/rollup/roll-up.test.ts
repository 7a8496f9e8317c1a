import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import type { FiledReport } from '../filed-report.ts';
import { checkSummed } from './check-summed.ts';
import { readUnits, UnitListError } from './read-units.ts';
import { rollUp } from './roll-up.ts';

const form = forms['2021'];
const unit = (
  name: string,
  figures: readonly number[],
  change: Partial<Draft> = {},
): FiledReport => ({
  name: `${name}.gongkai.json`,
  draft: form.cells.reduce<Draft>(
    (draft, cell, i) => writePointer(draft, cell.address, figures[i % figures.length] ?? 0),
    { edition: '2021', year: 2023, agency: { name }, ...change } as Draft,
  ),
});
const codes = (list: readonly { code: string }[]): string[] => list.map((d) => d.code);

describe('a roll-up', () => {
  it('is the sum of its members in every cell, whatever their order', () => {
    const figures = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 5 }), (lists) => {
        const reports = lists.map((list, i) => unit(`单位${String(i)}`, list));
        const { cells } = rollUp(form, reports);
        const reversed = rollUp(form, [...reports].reverse());
        expect(cells.map((c) => c.sum)).toEqual(reversed.cells.map((c) => c.sum));
        cells.forEach((summed, i) => {
          const expected = lists.reduce((sum, list) => sum + (list[i % list.length] ?? 0), 0);
          expect(summed.sum).toBe(expected);
          expect(summed.members.reduce((sum, m) => sum + m.value, 0)).toBe(expected);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('adds amounts without a binary tail', () => {
    const { draft } = rollUp(form, [unit('甲', [0.1]), unit('乙', [0.2])]);
    expect(readPointer(draft, '/proactiveDisclosure/fees/amount')).toBe(0.3);
  });

  it('gives no sum where a member has not stated the cell, and names that member', () => {
    const blank = unit('乙', [2]);
    const at = '/requests/received/total';
    const { cells } = rollUp(form, [
      unit('甲', [1]),
      { ...blank, draft: writePointer(blank.draft, at, null) },
    ]);
    const cell = cells.find((summed) => summed.cell.address === at);
    expect(cell?.sum).toBeNull();
    expect(cell?.unstated.map((r) => r.draft.agency?.name)).toEqual(['乙']);
    expect(cells.filter((summed) => summed.sum === null)).toHaveLength(1);
  });

  it('keeps stocks apart from flows', () => {
    const { cells } = rollUp(form, [unit('甲', [1])]);
    expect(cells.filter((c) => c.stock).map((c) => c.cell.address)).toEqual([
      '/proactiveDisclosure/rules/inForce',
      '/proactiveDisclosure/normativeDocuments/inForce',
    ]);
  });

  it('follows the unit list: its order, its missing units, its vertical bodies', () => {
    const units = readUnits('单位名称,垂直管理\n乙,\n税务局,是\n甲,\n丙,\n');
    const result = rollUp(form, [unit('甲', [1]), unit('税务局', [100]), unit('乙', [2])], units);
    expect(result.members.map((r) => r.draft.agency?.name)).toEqual(['乙', '甲']);
    expect(result.left.map((r) => r.draft.agency?.name)).toEqual(['税务局']);
    expect(readPointer(result.draft, '/requests/received/total')).toBe(3);
    expect(result.diagnostics.map((d) => [d.code, d.params['unit']])).toEqual([
      ['rollup/missing', '丙'],
    ]);
  });

  it('does not mix summed reports into a sum, nor count an agency twice unnoticed', () => {
    const mixed = rollUp(form, [unit('甲', [1]), unit('县政府', [9], { scope: 'summed' })]);
    expect(codes(mixed.diagnostics)).toEqual(['rollup/scope']);
    expect(readPointer(mixed.draft, '/requests/received/total')).toBe(1);
    const twice = rollUp(form, [unit('甲', [1]), unit('甲', [1])]);
    expect(codes(twice.diagnostics)).toEqual(['structure/duplicate-report']);
    const apart = [
      unit('甲', [1]),
      unit('甲', [1], { scope: 'summed' }),
      unit('甲', [1], { year: 2022 }),
    ];
    expect(codes(rollUp(form, apart).diagnostics)).not.toContain('structure/duplicate-report');
  });

  describe('with a tree', () => {
    const units = readUnits('单位,上级\n县政府,\n镇政府,县政府\n乙村,镇政府\n丙局,县政府\n');
    const own = [unit('丙局', [1]), unit('乙村', [2]), unit('镇政府', [3]), unit('县政府', [4])];
    const names = (list: readonly FiledReport[]): unknown[] =>
      list.map((report) => report.draft.agency?.name);

    it('knows what is below a unit, in the order of the list', () => {
      const { branches } = rollUp(form, own, units);
      expect(branches.map((branch) => [branch.unit, names(branch.members)])).toEqual([
        ['县政府', ['县政府', '镇政府', '乙村', '丙局']],
        ['镇政府', ['镇政府', '乙村']],
      ]);
    });

    it('holds the summed report of a unit against what is below it, and adds it to nothing', () => {
      const town = unit('镇政府', [5], { scope: 'summed' });
      const at = '/requests/received/total';
      const right = rollUp(form, [...own, town], units);
      expect(right.diagnostics).toEqual([]);
      expect(right.checked).toEqual([{ report: town, diagnostics: [] }]);
      expect(readPointer(right.draft, at)).toBe(10);
      const wrong = { ...town, draft: writePointer(town.draft, at, 6) };
      const { checked } = rollUp(form, [...own, wrong], units);
      expect(checked.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
        { code: 'rollup/sum', at, params: { actual: 6, expected: 5, members: 2 } },
      ]);
    });

    it('comes to an end in a list that runs in a circle', () => {
      const circle = [
        { name: '甲', parent: '乙' },
        { name: '乙', parent: '甲' },
      ];
      const { branches } = rollUp(form, [unit('甲', [1]), unit('乙', [2])], circle);
      expect(branches.map((branch) => names(branch.members))).toEqual([
        ['甲', '乙'],
        ['甲', '乙'],
      ]);
    });

    it('a summed report of a unit with nothing below it is still not mixed in', () => {
      const bureau = unit('丙局', [1], { scope: 'summed' });
      expect(codes(rollUp(form, [bureau], units).diagnostics)).toContain('rollup/scope');
    });
  });

  it('holds a summed report against its members, cell by cell', () => {
    const members = [unit('甲', [1]), unit('乙', [2])];
    const rollup = rollUp(form, members);
    const right = unit('县政府', [3], { scope: 'summed' });
    const at = '/requests/outcomes/granted/total';
    const wrong = { ...right, draft: writePointer(right.draft, at, 4) };
    expect(checkSummed(form, right, rollup)).toEqual([]);
    expect(checkSummed(form, wrong, rollup)).toMatchObject([
      { code: 'rollup/sum', at, params: { actual: 4, expected: 3, members: 2, suspects: ['甲'] } },
    ]);
  });
});

describe('a unit list', () => {
  it('reads CSV with quotes, a byte order mark and either language', () => {
    const expected = [{ name: '民政局', parent: '县政府' }, { name: '甲,乙联合办公室' }];
    const csv = '\uFEFFname,parent\r\n民政局,县政府\r\n"甲,乙联合办公室",\r\n';
    expect(readUnits(csv)).toEqual(expected);
    expect(readUnits(JSON.stringify(expected))).toEqual(expected);
    expect(readUnits('["民政局"]')).toEqual([{ name: '民政局' }]);
  });

  it.each(['', '代码\n1', '单位\n甲\n甲', '[oops', '单位\n'])(
    'refuses %j in plain words',
    (text) => {
      expect(() => readUnits(text)).toThrow(UnitListError);
    },
  );
});
