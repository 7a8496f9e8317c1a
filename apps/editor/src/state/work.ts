import type { Draft } from '@gongkai/plugin-kit';

/** 手上的工作：草稿、合计由程序计算的各表、写的人说已完成的部分。 The work in hand: the draft, the tables whose totals are computed, the sections its writer calls done. */
export interface Work {
  readonly draft: Draft;
  readonly computed: readonly string[];
  readonly done?: readonly string[];
}
