import type { Language } from '@gongkai/plugin-kit';
import type { Unit } from '@gongkai/ledger';
import { printable } from '../terminal/printable.ts';
import type { SetRollUp } from './roll-up-set.ts';

/** 汇总了什么、没有计入什么，不论有没有问题都说。 What was added up and what was not; told whether or not something is wrong. */
export function notes(
  { members, left, cells }: SetRollUp,
  units: readonly Unit[],
  language: Language,
): string {
  const listed = new Set(units.map(({ name }) => name));
  const extra = units.length === 0 ? [] : members.filter((one) => !listed.has(nameOf(one)));
  const open = cells.filter(({ sum }) => sum === null).length;
  const zh = language === 'zh-CN';
  const names = (list: SetRollUp['members']): string =>
    printable(list.map(nameOf).join(zh ? '、' : ', '));
  const count = String(members.length);
  return [
    zh ? `汇总了 ${count} 份\n` : `${count} reports added up\n`,
    left.length === 0
      ? ''
      : zh
        ? `垂直管理，未计入：${names(left)}\n`
        : `vertical bodies, not counted: ${names(left)}\n`,
    extra.length === 0
      ? ''
      : zh
        ? `名单上没有，已计入：${names(extra)}\n`
        : `not on the list, counted: ${names(extra)}\n`,
    open === 0
      ? ''
      : zh
        ? `${String(open)} 格没有和：有单位未填，用 --cell 查看\n`
        : `${String(open)} cells have no sum: a unit has not stated them; see --cell\n`,
  ].join('');
}

function nameOf({ name, draft }: SetRollUp['members'][number]): string {
  return (draft.agency?.name ?? name).replace(/\s+/gu, '');
}
