import { placeText, type Language } from '@gongkai/plugin-kit';
import { unknownName } from '../arguments/unknown-name.ts';
import { wording } from '../language/wording.ts';
import { columns } from '../terminal/columns.ts';
import { printable } from '../terminal/printable.ts';
import type { SetRollUp } from './roll-up-set.ts';

/** 一格的来历：和、各单位的数、未填的单位。 Where a sum comes from: its members, and who has not stated it. */
export function drillDown({ form, cells }: SetRollUp, address: string): DrillDown {
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
    members: found.members.map(({ report, value }) => ({ ...unitOf(report), value })),
    unstated: found.unstated.map(unitOf),
  };
}

export interface DrillDown {
  readonly address: string;
  readonly place: string;
  /** 有单位未填则没有和。 None where a unit has not stated it. */
  readonly sum: number | null;
  readonly members: readonly (Unit & { readonly value: number })[];
  readonly unstated: readonly Unit[];
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
  { place, sum, members, unstated }: DrillDown,
  language: Language,
): string {
  const zh = language === 'zh-CN';
  const none = zh ? '没有和：有单位未填' : 'no sum: not all have stated it';
  const blank = zh ? '未填' : 'not stated';
  const rows = [
    ...members.map(({ unit, value, file }) => [unit, String(value), file]),
    ...unstated.map(({ unit, file }) => [unit, blank, file]),
  ];
  return `${place}  ${sum === null ? none : String(sum)}\n${columns(rows.map((row) => row.map(printable)))}`;
}
