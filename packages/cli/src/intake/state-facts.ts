import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { wholeNumber } from '../arguments/whole-number.ts';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';

/** 用户补充的事项：地址 → 值。 What the user states: address → value. */
export type Facts = readonly (readonly [address: string, value: string | number, option: string])[];

/** --agency、--year、--title。 The facts that options state. */
export function factsOf(values: {
  readonly agency: string | undefined;
  readonly year: string | undefined;
  readonly title: string | undefined;
}): Facts {
  const { agency, year, title } = values;
  return [
    ...(year === undefined ? [] : [['/year', wholeNumber('--year', year), '--year'] as const]),
    ...(agency === undefined ? [] : [['/agency/name', agency, '--agency'] as const]),
    ...(title === undefined ? [] : [['/title', title, '--title'] as const]),
  ];
}

/**
 * 补上来源没有写明的事项。来源已经写明且不同的，不改，也不悄悄不理：停下来告知。
 * States what the source does not. Where the source says something else nothing is overruled or
 * ignored in silence: the command stops and says so.
 */
export function stateFacts(draft: Draft, facts: Facts, file: string): Draft {
  return facts.reduce((stated, [address, value, option]) => {
    const found = readPointer(stated, address);
    if (found === undefined || found === null) return writePointer(stated, address, value);
    if (found === value) return stated;
    throw new CommandError(
      wording(
        `${file} 写明的是“${String(found)}”，与 ${option} ${String(value)} 不符；请去掉 ${option}，或改来源`,
        `${file} states “${String(found)}”, which is not ${option} ${String(value)}; leave ${option} out or correct the source`,
      ),
    );
  }, draft);
}
