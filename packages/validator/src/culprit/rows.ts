import type { Form } from '@gongkai/plugin-kit';
import { equationSystem } from '../reconcile/equation-system.ts';

/** 有总计的一行：各列和总计的序号，按列的次序。 A row with a total: the positions of its columns and its total. */
export interface Row {
  readonly address: string;
  readonly parts: readonly number[];
  readonly total: number;
}

/** 沿行相加的各行。 The rows along which figures add up. */
export function rowsWithTotal(form: Form): Row[] {
  return equationSystem(form).equations.flatMap(({ equation, left, right }) => {
    const [total, ...more] = right;
    if (equation.axis !== 'row' || total === undefined || more.length > 0) return [];
    return [{ address: equation.id.slice(equation.code.length + 1), parts: left, total }];
  });
}
