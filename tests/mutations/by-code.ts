import type { Recall } from './measure.ts';

/** What came of the faults of one code. */
interface CodeRecall {
  readonly code: string;
  readonly hard: boolean;
  readonly tried: number;
  readonly found: number;
}

/** The faults by their codes. Where a kind of fault may be told by several codes, each counts what it was told by. */
export function byCode(recalls: readonly Recall[]): readonly CodeRecall[] {
  const codes = [...new Set(recalls.flatMap((recall) => recall.codes))].sort();
  return codes.map((code) => {
    const own = recalls.filter((recall) => recall.codes.includes(code));
    const sum = (count: (recall: Recall) => number): number =>
      own.reduce((all, recall) => all + count(recall), 0);
    return {
      code,
      hard: own.some(({ hard }) => hard),
      found: sum(({ said }) => said.get(code) ?? 0),
      // what another of its codes told, or what was read rightly, is not missed by this one
      tried: sum(({ said, missed }) => (said.get(code) ?? 0) + missed.length),
    };
  });
}
