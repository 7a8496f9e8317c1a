import { htmlImporter } from '@gongkai/importer-html';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { parse } from 'parse5';
import type { Goal } from './goal.ts';
import { processorTime, ratio } from './measure.ts';
import { plainPage, wordPage } from './pages.ts';

const context = { importers: [htmlImporter], forms: Object.values(forms) };

/** Reading a page, recognition included, against building a tree of it. */
function pageGoal(name: string, page: () => Promise<Uint8Array>): Goal {
  return {
    name: `HTML import / parse5 tree, ${name}`,
    limit: 1.2,
    unit: '×',
    async measure() {
      const bytes = await page();
      const text = new TextDecoder().decode(bytes);
      return ratio(
        () => importReport({ bytes, name: 'report.html' }, context),
        () => parse(text),
        // long turns: in short ones much of what is measured is the trees of the other being collected
        { rounds: 15, batch: 200, warmUp: 2000, clock: processorTime },
      );
    },
  };
}

export const pageGoals: readonly Goal[] = [
  pageGoal('as Word saves it', wordPage),
  pageGoal('the plainest', plainPage),
];
