import { placeText, type Language } from '@gongkai/plugin-kit';
import { unknownName } from '../arguments/unknown-name.ts';
import { wording } from '../language/wording.ts';
import { columns } from '../terminal/columns.ts';
import { printable } from '../terminal/printable.ts';
import type { SetRollUp } from './roll-up-set.ts';

/** 一格的来历：和、各单位的数、未填的单位。 Where a sum comes from: its members, and who has not stated it. */
export function drillDown({ form, cells, branches }: SetRollUp, address: string): DrillDown {
  const found = cells.find(({ cell }) => cell.address === address);
  if (found === undefined) {
    throw unknownName(
      wording('单元格', 'cell'),
      address,
      cells.map(({ cell }) => cell.address),
    );
  }
  return {
    address,
    place: placeText(form, address),
    sum: found.sum,
    stock: found.stock,
    members: found.members.map(({ report, value }) => ({ ...unitOf(report), value })),
    unstated: found.unstated.map(unitOf),
    branches: branches.map(({ unit, members }) => {
      const values = found.members.filter(({ report }) => members.includes(report));
      const whole = values.length === members.length && members.length > 0;
      const sum = values.reduce((total, { value }) => total + value, 0);
      return { unit, sum: whole ? Number(sum.toPrecision(15)) : null, members: members.length };
    }),
  };
}

export interface DrillDown {
  readonly address: string;
  readonly place: string;
  /** 有单位未填则没有和。 None where a unit has not stated it. */
  readonly sum: number | null;
  /** 年末的存量，不是全年的累计。 As at the end of the year, not over the year. */
  readonly stock: boolean;
  readonly members: readonly (Unit & { readonly value: number })[];
  readonly unstated: readonly Unit[];
  /** 名单上有下级的各单位，连同下级。 The units with others below them, those included. */
  readonly branches: readonly {
    readonly unit: string;
    readonly sum: number | null;
    readonly members: number;
  }[];
}

interface Unit {
  readonly unit: string;
  readonly file: string;
}

function unitOf({ name, draft }: SetRollUp['members'][number]): Unit {
  return { unit: draft.agency?.name ?? '', file: name };
}

/** 给人看的。 For people. */
export function drillDownText(
  { place, sum, stock, members, unstated, branches }: DrillDown,
  language: Language,
): string {
  const zh = language === 'zh-CN';
  const none = zh ? '没有和：有单位未填' : 'no sum: not all have stated it';
  const blank = zh ? '未填' : 'not stated';
  const rows = [
    ...members.map(({ unit, value, file }) => [unit, String(value), file]),
    ...unstated.map(({ unit, file }) => [unit, blank, file]),
  ];
  const below = branches.map((branch) => [
    branch.unit,
    branch.sum === null ? none : String(branch.sum),
    zh ? `连同下级 ${String(branch.members)} 份` : `${String(branch.members)} with those below`,
  ]);
  const kind = zh ? '（年末存量）' : ' (as at the end of the year)';
  return [
    `${place}${stock ? kind : ''}  ${sum === null ? none : String(sum)}\n`,
    columns(rows.map((row) => row.map(printable))),
    ...(below.length === 0 ? [] : [zh ? '其中\n' : 'of which\n']),
    columns(below.map((row) => row.map(printable))),
  ].join('');
}
