import type { Draft } from '@gongkai/plugin-kit';

/** 手上的工作：草稿，以及合计由程序计算的各表。 The work in hand: the draft, and the tables whose totals are computed. */
export interface Work {
  readonly draft: Draft;
  readonly computed: readonly string[];
}
