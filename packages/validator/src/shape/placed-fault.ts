import type { Cell } from '@gongkai/plugin-kit';
import type { Fault } from './faults.ts';

/** 一处错误、其所在、名称与其值。 A fault, where it is, what that is called, what stands there. */
export interface PlacedFault extends Fault {
  readonly at: string;
  readonly place: string;
  readonly value: unknown;
  /** 所在是表上一格的，即其格。 The cell, where it is one of the form. */
  readonly cell: Cell | undefined;
}
