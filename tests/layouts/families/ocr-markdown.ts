import { columnsOf } from '@gongkai/plugin-kit';
import type { Family } from '../family.ts';
import { linesOf } from '../form-lines.ts';
import { cellText } from './rows.ts';

/** What text recognition makes of a scan: a small pipe table for each row, captions as headings, columns without names. */
export const ocrMarkdown: Family = {
  name: 'OCR Markdown',
  extension: '.md',
  layOut(table, report, random) {
    const [block] = table.blocks;
    if (block === undefined || table.blocks.length > 1 || block.columnHeader === undefined) {
      return small(table, report, random);
    }
    const names = columnsOf(block).map((_, i, all) =>
      i === all.length - 1 ? '总计' : `数据${String(i + 1)}`,
    );
    return linesOf(table, report)
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ cells }) => {
        const labels = cells.filter(({ label }) => label !== undefined);
        const figures = cells.filter(({ address }) => address !== undefined);
        const leaf = labels.at(-1);
        if (leaf === undefined) return [];
        return [
          ...labels.slice(0, -1).map((cell) => `\n### ${cellText(cell, report, random)}`),
          `\n| 类别 | ${names.join(' | ')} |`,
          `|${'---|'.repeat(names.length + 1)}`,
          `| ${[leaf, ...figures].map((cell) => cellText(cell, report, random)).join(' | ')} |`,
        ];
      })
      .join('\n');
  },
};

/** A pipe table for each block. */
const small: Family['layOut'] = (table, report, random) =>
  table.blocks
    .map((block) => {
      const lines = linesOf(table, report).filter(({ cells }) =>
        cells.some(({ address }) =>
          block.rows.some((row) => address?.startsWith(`${row.address}/`) === true),
        ),
      );
      const heads = columnsOf(block).map(({ label }) => label);
      const stub = lines[0]?.cells.some(({ label }) => label !== undefined)
        ? [block.corner ?? '']
        : [];
      return [
        ...(block.label === undefined ? [] : [`\n### ${block.label}`]),
        '',
        `| ${[...stub, ...heads].join(' | ')} |`,
        `|${'---|'.repeat(stub.length + heads.length)}`,
        ...lines.map(
          ({ cells }) => `| ${cells.map((cell) => cellText(cell, report, random)).join(' | ')} |`,
        ),
      ].join('\n');
    })
    .join('\n');
