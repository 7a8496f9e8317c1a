import {
  diagnoser,
  placeText,
  readPointer,
  type Cell,
  type Diagnostic,
  type Draft,
  type Form,
} from '@gongkai/plugin-kit';
import { ledgerMessages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(ledgerMessages);

/** 一个机关相邻两年的报告。 Two consecutive reports of one agency. */
export interface Years {
  readonly form: Form;
  readonly draft: Draft;
  readonly previousForm: Form;
  readonly previous: Draft;
}

type YearRule = (years: Years) => Diagnostic[];

const figure = (draft: Draft, address: string): number | undefined => {
  const value = readPointer(draft, address);
  return typeof value === 'number' ? value : undefined;
};
const cellsUnder = (form: Form, row: string): readonly Cell[] =>
  form.cells.filter((cell) => cell.row === row);

/** 上年结转 = 上年的结转下年度，七列逐列。 Carried over equals what last year carried forward, column by column. */
const carriedOver: YearRule = ({ form, draft, previous }) =>
  cellsUnder(form, '/requests/carriedOver').flatMap(({ address, column }) => {
    const actual = figure(draft, address);
    const expected = figure(previous, `/requests/carriedForward${column}`);
    if (actual === undefined || expected === undefined || actual === expected) return [];
    const params = { place: placeText(form, address), year: draft.year ?? 0, expected, actual };
    const patch = [{ op: 'replace', path: address, value: expected }] as const;
    const fixes = [{ label: String(expected), patch }];
    return [diagnose('series/carried-over', params, { at: address, fixes })];
  });

/** 现行有效 = 上年现行有效 + 制发 − 废止。 In force equals last year's plus issued less repealed. */
const inForce: YearRule = ({ form, draft, previous }) =>
  form.cells
    .filter((cell) => cell.column === '/inForce')
    .flatMap(({ address, row }) => {
      const [actual, before] = [figure(draft, address), figure(previous, address)];
      const [added, removed] = [figure(draft, `${row}/issued`), figure(draft, `${row}/repealed`)];
      if (actual === undefined || before === undefined) return [];
      if (added === undefined || removed === undefined) return [];
      const expected = before + added - removed;
      if (actual === expected) return [];
      const place = placeText(form, address);
      const params = { place, year: draft.year ?? 0, expected, actual, before, added, removed };
      const related = [`${row}/issued`, `${row}/repealed`];
      return [diagnose('series/in-force', params, { at: address, related })];
    });

/** 2019 年格式：上一年项目数量 = 上年的项目数量 + 增减。 Items of the year before equal last year's items plus their change. */
const itemCount: YearRule = ({ form, draft, previous }) =>
  form.cells
    .filter((cell) => cell.column === '/priorItems')
    .flatMap(({ address, row }) => {
      const actual = figure(draft, address);
      const [before, change] = [figure(previous, address), figure(previous, `${row}/itemsChange`)];
      if (actual === undefined || before === undefined || change === undefined) return [];
      const expected = before + change;
      if (actual === expected) return [];
      const params = { place: placeText(form, address), year: draft.year ?? 0, expected, actual };
      return [diagnose('series/item-count', params, { at: address })];
    });

/** 上年尚未审结的，今年都在同类的总计里。 What was pending last year is among this year's total of its kind. */
const pending: YearRule = ({ form, draft, previous }) =>
  form.equations
    .filter((equation) => equation.code === 'reconcile/dispute-total')
    .flatMap(({ at }) => {
      const actual = figure(draft, at);
      const open = figure(previous, at.replace(/\/total$/u, '/pending'));
      if (actual === undefined || open === undefined || open <= actual) return [];
      const params = { place: placeText(form, at), year: draft.year ?? 0, pending: open, actual };
      return [diagnose('series/pending', params, { at })];
    });

/** 值得比较的基数。 A base worth comparing: below it, five times more is nothing unusual. */
const worthComparing = 20;

/** 与上年相差五倍以上；只看总计列和表二。 More than five times, or less than a fifth of, last year. */
const jump: YearRule = ({ form, draft, previous }) =>
  form.cells
    .filter(({ column }) => !/naturalPerson|organizations|itemsChange/u.test(column))
    .flatMap(({ address }) => {
      const [actual, before] = [figure(draft, address), figure(previous, address)];
      if (actual === undefined || before === undefined) return [];
      const large = Math.max(actual, before) >= 5 * worthComparing && before >= worthComparing;
      if (!large || (actual <= 5 * before && actual >= 0.2 * before)) return [];
      const params = { place: placeText(form, address), year: draft.year ?? 0, before, actual };
      return [diagnose('series/jump', params, { at: address })];
    });

const rules: readonly YearRule[] = [carriedOver, inForce, itemCount, pending, jump];

/** 相邻两年逐条核对；格式不同的两年只比两年都有的格。 Compares two consecutive years by every rule. */
export function compareYears(years: Years): Diagnostic[] {
  return rules.flatMap((rule) => rule(years));
}
