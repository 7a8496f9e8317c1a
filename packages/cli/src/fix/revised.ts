import { readPointer } from '@gongkai/plugin-kit';
import type { Migration } from '@gongkai/validator';
import type { Repair } from './repair.ts';

/** 换到现行修订的各处，作为修改给人看。 What was brought to the current revision, shown as repairs are. */
export function revised(written: unknown, { draft, changes }: Migration): readonly Repair[] {
  return changes
    .flatMap(({ patch }) => patch)
    .flatMap((operation): Repair[] => {
      const { path } = operation;
      if (operation.op !== 'move') {
        return [{ path, before: readPointer(written, path), after: operation.value }];
      }
      const value = readPointer(draft, path);
      return [
        { path: operation.from, before: value, after: undefined },
        { path, before: undefined, after: value },
      ];
    });
}
