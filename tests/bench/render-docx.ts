import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxImporter } from '@gongkai/importer-docx';
import type { Importer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { forms } from '@gongkai/schema/forms';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio, wallTime } from './measure.ts';
import { packWithLibrary } from './word-library.ts';

const form = forms['2021'];

function render(embed: boolean): Uint8Array {
  const rendered = docxRenderer.render({ form, report: example, options: { embed } });
  if (rendered instanceof Promise) throw new Error('the Word renderer is synchronous');
  return rendered.bytes;
}

const library = (): Promise<Buffer> => packWithLibrary(toView(form, example));

/** What a reader of Word files finds in the tables: both must have made the same ones. */
async function tablesOf(bytes: Uint8Array): Promise<string> {
  const importer: Importer = docxImporter;
  const { blocks } = await importer.read({ source: { bytes }, options: {} });
  const grids = blocks.flatMap((each) => (each.type === 'grid' ? [each.rows] : []));
  return JSON.stringify(
    grids.map((rows) => rows.map((row) => row.map(({ text, continued }) => [text, continued]))),
  );
}

export const wordGoals: readonly Goal[] = [
  {
    name: 'DOCX, JSON and all / docx library, the same tables',
    limit: 0.1,
    unit: '×',
    async measure() {
      if ((await tablesOf(render(true))) !== (await tablesOf(await library()))) {
        throw new Error('the library does not make the same tables');
      }
      return ratio(() => render(true), library);
    },
  },
  {
    name: 'bytes of that DOCX / of the library’s',
    limit: 1,
    unit: '×',
    measure: async () => render(true).length / (await library()).length,
  },
  ...(spawnSync('pandoc', ['--version']).status === 0 ? [pandocGoal()] : []),
];

/** Only where it is installed. Both make a file from one in memory or on disk, so the clock decides. */
function pandocGoal(): Goal {
  return {
    name: 'DOCX / pandoc, from our HTML',
    limit: 0.1,
    unit: '×',
    async measure() {
      const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
      const [page, docx] = [join(folder, 'page.html'), join(folder, 'page.docx')];
      const { bytes } = await htmlRenderer.render({ form, report: example, options: {} });
      writeFileSync(page, bytes);
      try {
        return await ratio(
          () => render(true),
          () => {
            spawnSync('pandoc', [page, '-o', docx]);
            return statSync(docx).size;
          },
          { rounds: 5, batch: 10, warmUp: 0, clock: wallTime },
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
