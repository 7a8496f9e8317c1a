import type { FiledReport, Unit } from '@gongkai/ledger';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { figure } from './story.ts';

const form = forms['2021'];

/** The reports of a county, their list and their sum. */
export interface SoundSet {
  readonly reports: readonly FiledReport[];
  readonly units: readonly Unit[];
  readonly summed: Draft;
}

/** Three units with the figures of one report, and what they make together. */
export function soundSet(sound: Draft): SoundSet {
  const names = ['示例县民政局', '示例县教育局', '示例县水利局'];
  const reports = names.map((name) => ({ name, draft: { ...sound, agency: { name } } }));
  const summed = form.cells.reduce<Draft>(
    (draft, { address }) =>
      writePointer(draft, address, Number((names.length * figure(sound, address)).toPrecision(15))),
    { ...sound, scope: 'summed', agency: { name: '示例县人民政府' } },
  );
  return { reports, units: names.map((name) => ({ name })), summed };
}

/**
 * A report of the year before from which this one follows: what it carried forward, what was in force. Undefined
 * where the documents of this year leave no such year, or one that differs so much that it deserves a look.
 */
export function yearBefore(now: Draft): Draft | undefined {
  let before: Draft = { ...now, year: (now.year ?? 0) - 1, overview: [] };
  for (const { column } of form.cells.filter(({ row }) => row === '/requests/carriedOver')) {
    const carried = figure(now, `/requests/carriedOver${column}`);
    before = writePointer(before, `/requests/carriedForward${column}`, carried);
    if (isFar(figure(now, `/requests/carriedForward${column}`), carried)) return undefined;
  }
  for (const kind of ['rules', 'normativeDocuments']) {
    const row = `/proactiveDisclosure/${kind}`;
    const inForce = figure(now, `${row}/inForce`);
    const last = inForce - figure(now, `${row}/issued`) + figure(now, `${row}/repealed`);
    if (last < 0 || isFar(inForce, last)) return undefined;
    before = writePointer(before, `${row}/inForce`, last);
  }
  return before;
}

function isFar(now: number, before: number): boolean {
  return Math.max(now, before) >= 100 && (now > 5 * before || now < 0.2 * before);
}
