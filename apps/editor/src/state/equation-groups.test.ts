import { expect, test } from 'vitest';
import type { Verdict } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { en } from '../wording/en.ts';
import { zhCN } from '../wording/zh-cn.ts';
import { groupEquations } from './equation-groups.ts';
import { equationPlace, equationTable } from './equation-place.ts';

const all = Object.values(forms);
const verdicts = (form: (typeof all)[number]): Verdict[] =>
  form.equations.map(({ id, code }) => ({ equation: id, code, status: 'pass' }));

test.each(all)('every equation of $edition is in the group of its kind, once', (form) => {
  const groups = groupEquations(form, verdicts(form));
  expect(
    groups.flatMap((group) => group.equations.map(({ equation }) => equation.id)).sort(),
  ).toEqual(form.equations.map(({ id }) => id).toSorted());
  expect(
    groups.every(({ code, equations }) => equations.every((e) => e.equation.code === code)),
  ).toBe(true);
});

test.each(all)('every kind of equation of $edition has a name in both languages', (form) => {
  for (const { code } of form.equations) {
    expect([zhCN.equationKinds[code], en.equationKinds[code]]).not.toContain(undefined);
  }
});

test.each(all)('the places of the equations of $edition tell them apart', (form) => {
  const places = form.equations.map(
    (e) => `${e.code} ${equationTable(form, e)} ${equationPlace(form, e)}`,
  );
  expect(new Set(places).size).toBe(form.equations.length);
});
