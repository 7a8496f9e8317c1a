import type { Form } from '@gongkai/plugin-kit';
import type { Figures } from './figures.ts';
import type { Sums } from './reconcile/equation-system.ts';
import type { Fault } from './shape/faults.ts';

/**
 * 一个格式版本的核对代码，由其 schema 与表生成。
 * The code that checks one edition, generated from its schema and its Form.
 */
export interface Lanes {
  readonly form: Form;
  /** 形状不合之处；先由快道判断，不合再由慢道说明。 The faults of shape: a fast lane says yes or no, a slow one explains. */
  faults(input: unknown): readonly Fault[];
  /** 各格的数。 Reads every cell. */
  figures(input: unknown): Figures;
  /** 每条等式左右两边之和。 Adds up both sides of every equation. */
  sums(figures: Figures): Sums;
}
