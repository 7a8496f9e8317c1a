import type { Document, DocumentBlock } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';
import type { GridFamily } from './grid-family.ts';
import type { Random } from './random.ts';

/** The whole report as a reader of documents or pages hands it over. */
export function wholeDocument(report: DrawnReport, family: GridFamily, random: Random): Document {
  const { form, year, agency } = report;
  const blocks: DocumentBlock[] = [paragraph(`${agency}${String(year)}年${form.reportName}`)];
  for (const { label, table } of form.sections) {
    blocks.push(paragraph(label));
    if (random.chance(0.5)) blocks.push(paragraph('本年度共举办培训3次，发布信息128条。'));
    if (random.chance(0.2)) blocks.push(decoy(report, random));
    if (table !== undefined) blocks.push(...family.layOut(table, report, random));
  }
  return { blocks: family.finish?.(blocks, random) ?? blocks };
}

function paragraph(text: string): DocumentBlock {
  return { type: 'paragraph', text, place: {} };
}

/** A small table of another kind, with words and figures that look official. */
function decoy({ form }: DrawnReport, random: Random): DocumentBlock {
  const tables = form.sections.flatMap(({ table }) => table?.blocks ?? []);
  const label = random.pick(tables.flatMap(({ rows }) => rows)).label || '网上';
  const rows = random.pick([
    [
      ['渠道', '件数'],
      ['网上', '31'],
      ['信函', '5'],
    ],
    [
      ['事项', '上半年', '下半年'],
      ['培训', '2', '1'],
      ['检查', '4', '4'],
    ],
    [
      ['项目', '数量'],
      [`${label}（较上年增加）`, '17'],
    ],
  ]);
  return {
    type: 'grid',
    columns: 'kept',
    place: {},
    rows: rows.map((row) => row.map((text) => ({ text, place: {} }))),
  };
}
