import { performance } from 'node:perf_hooks';
import { rollUp, similarPairs, type FiledReport } from '@gongkai/ledger';
import type { Draft } from '@gongkai/plugin-kit';
import { checkRules } from '@gongkai/rules';
import { form } from '@gongkai/schema/2021';
import { soundReport } from '../mutations/sound-report.ts';
import { example, exampleJson } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio, wallTime } from './measure.ts';

export const rulesGoal: Goal = {
  name: 'all rules over a parsed report / JSON.parse of it',
  limit: 6,
  unit: '×',
  measure: () =>
    ratio(
      () => checkRules({ form, draft: example }),
      (): unknown => JSON.parse(exampleJson),
    ),
};

/** Reports of many agencies in their own words, as long as a real overview is. */
function filed(count: number): FiledReport[] {
  return Array.from({ length: count }, (_, i) => {
    const sound = soundReport(i + 1);
    const words = Array.from({ length: 900 }, (__, j) =>
      String.fromCharCode(0x4e00 + (((i + 1) * 7919 + j * 104_729 + ((i * j) % 977)) % 6000)),
    ).join('');
    const overview = [
      ...(sound.overview ?? []),
      { type: 'paragraph' as const, text: `${words}。` },
    ];
    const agency = { name: `示例县第${String(i + 1)}局` };
    return {
      name: `${String(i + 1)}.gongkai.json`,
      draft: { ...sound, agency, overview, year: 2023 },
    };
  });
}

export const similarityGoal: Goal = {
  name: 'similarity of 200 reports, each with each',
  limit: 5,
  unit: 's',
  measure() {
    const reports = filed(200);
    const start = performance.now();
    similarPairs(form, reports);
    return Promise.resolve((performance.now() - start) / 1000);
  },
};

export const rollUpGoal: Goal = {
  name: 'roll-up of 1,000 reports / JSON.parse of all of them',
  limit: 1.5,
  unit: '×',
  measure() {
    const reports = filed(1000);
    const texts = reports.map(({ draft }) => JSON.stringify(draft));
    return ratio(
      () => rollUp(form, reports),
      () => texts.map((text) => JSON.parse(text) as Draft),
      { rounds: 15, batch: 100, warmUp: 0, clock: wallTime },
    );
  },
};
