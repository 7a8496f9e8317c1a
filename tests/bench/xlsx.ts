import { xlsxImporter } from '@gongkai/importer-xlsx';
import type { Importer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { forms } from '@gongkai/schema/forms';
import { sheetsOf } from '../../packages/renderer-xlsx/src/sheets.ts';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio } from './measure.ts';
import { packWithExcelJs } from './xlsx-library.ts';

const form = forms['2021'];

function render(embed: boolean): Uint8Array {
  const rendered = xlsxRenderer.render({ form, report: example, options: { embed } });
  if (rendered instanceof Promise) throw new Error('the Excel renderer is synchronous');
  return rendered.bytes;
}

const view = toView(form, example);
const sheets = sheetsOf(view);
const library = (): Promise<Uint8Array> => packWithExcelJs(sheets, view);

/** What a reader of workbooks finds: both must have made the same. */
async function blocksOf(bytes: Uint8Array): Promise<string> {
  const importer: Importer = xlsxImporter;
  const { blocks } = await importer.read({ source: { bytes }, options: {} });
  return JSON.stringify(blocks);
}

const speed = (embed: boolean) => async () => {
  if ((await blocksOf(render(embed))) !== (await blocksOf(await library()))) {
    throw new Error('exceljs does not make the same sheets');
  }
  return ratio(() => render(embed), library);
};

// exceljs embeds no JSON: the limit is for the same sheets and nothing else, with the JSON is what users get
export const workbookGoals: readonly Goal[] = [
  {
    name: 'XLSX / exceljs, the same sheets',
    limit: 0.2,
    unit: '×',
    measure: speed(false),
  },
  { name: 'XLSX, JSON and all / exceljs', unit: '×', measure: speed(true) },
  {
    name: 'bytes of that XLSX, JSON and all / of exceljs’s',
    limit: 1,
    unit: '×',
    measure: async () => render(true).length / (await library()).length,
  },
];
