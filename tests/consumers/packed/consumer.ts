// What a user of the published packages writes; compiled strictly under both ways of resolving modules
// and run by every Node at hand.
import { textImporter } from '@gongkai/importer-text';
import type { Report } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { form, type ReportShape } from '@gongkai/schema/2021';
import { forms } from '@gongkai/schema/forms';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { parse, validate } from '@gongkai/validator';

const report: Report = parse(example);
const cell: ReportShape['year'] = report.year;
const { counts, ready } = validate(report);
const page = await htmlRenderer.render({ form, report, options: {} });
const markdown = await markdownRenderer.render({ form, report, options: {} });
const { draft } = await importReport(
  { bytes: markdown.bytes, name: 'report.md' },
  { importers: [textImporter], forms: Object.values(forms) },
);
const again = validate(draft);

export const summary: string = [
  String(cell),
  `${String(counts.pass)}/${String(form.equations.length)}`,
  `${String(again.counts.pass)}/${String(form.equations.length)}`,
  String(ready),
  String(page.bytes.length > 10_000),
].join(' ');
