import { describe, expect, it } from 'vitest';
import { writePointer } from '@gongkai/form';
import type { Draft } from '@gongkai/schema';
import type { Diagnostic } from './diagnostic.ts';
import { applyWaivers, waive } from './waiver.ts';

const at = '/proactiveDisclosure/normativeDocuments/inForce';
const issued = '/proactiveDisclosure/normativeDocuments/issued';
const draft = [
  [at, 420],
  [issued, 50],
].reduce<Draft>((d, [place, value]) => writePointer(d, place as string, value), {});
const finding: Diagnostic = {
  code: 'series/in-force',
  severity: 'warning',
  message: '',
  params: {},
  at,
  related: [issued],
};
const answer = { reason: '机构改革后重新核定', by: '张某', on: '2024-01-20' };
const waiver = waive(draft, finding, answer);
const waivers = waiver === undefined ? [] : [waiver];

describe('a waiver', () => {
  it('remembers the values it saw', () => {
    expect(waiver).toEqual({
      code: 'series/in-force',
      cells: [
        { at, value: 420 },
        { at: issued, value: 50 },
      ],
      ...answer,
    });
  });

  it('answers its finding at every run while the values stay, and stays visible', () => {
    const { open, waived, lapsed } = applyWaivers(draft, [finding], waivers);
    expect([open, lapsed]).toEqual([[], []]);
    expect(waived).toEqual([{ diagnostic: finding, waiver }]);
    expect(applyWaivers({ ...draft, year: 2024, waivers }, [finding]).waived).toHaveLength(1);
  });

  it.each([
    [at, 421],
    [issued, 51],
    [at, null],
  ] as const)('lapses when %s becomes %s', (place, value) => {
    const result = applyWaivers(writePointer(draft, place, value), [finding], waivers);
    expect(result.open).toEqual([finding]);
    expect(result.lapsed).toEqual(waivers);
  });

  it('answers nothing else: neither another code nor another cell', () => {
    const others = [
      { ...finding, code: 'series/jump' },
      { ...finding, at: '/proactiveDisclosure/rules/inForce' },
    ];
    expect(applyWaivers(draft, others, waivers).open).toEqual(others);
  });

  it('answers a finding about prose by the cells it speaks of', () => {
    const claim: Diagnostic = {
      ...finding,
      code: 'prose/documents',
      at: '/overview/3',
      related: [at],
    };
    const own = waive(draft, claim, answer);
    const moved = { ...claim, at: '/overview/5' };
    expect(applyWaivers(draft, [moved], own ? [own] : []).open).toEqual([]);
  });

  it('cannot be made for a finding that speaks of no cell', () => {
    expect(waive(draft, { ...finding, at: '/title', related: [] }, answer)).toBeUndefined();
  });
});
