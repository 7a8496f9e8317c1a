import type { Assessment } from '../results/assessment.ts';
import { diagnosticJson } from './diagnostic-json.ts';

/** 机器输出中的核对说明；没有则不写。 Waivers in machine output; only where there are any. */
export function waiversJson({
  waived = [],
  lapsed = [],
}: Pick<Assessment, 'waived' | 'lapsed'>): object {
  return {
    ...(waived.length === 0
      ? {}
      : {
          waived: waived.map(({ diagnostic, waiver }) => ({
            diagnostic: diagnosticJson(diagnostic),
            waiver,
          })),
        }),
    ...(lapsed.length === 0 ? {} : { lapsed }),
  };
}
