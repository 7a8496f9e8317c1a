import type { FieldGroupView, ProseView } from '@gongkai/plugin-kit/view';
import { proseTableRows } from './prose-table-rows.ts';
import type { SheetRow, StyleName } from './sheet.ts';
import { gap, textRows } from './text-rows.ts';

/** 首行空两字；读回时首尾空白不计。 The first line of a paragraph is indented by two characters; readers ignore blanks at the ends. */
const indent = '\u3000\u3000';

/** 文字部分的各行。 The rows of prose. */
export function proseRows(prose: readonly ProseView[], columns: readonly number[]): SheetRow[] {
  return prose.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return paragraphRows(block.text, columns);
      case 'heading':
        return textRows(indent + block.text, headingStyle(block.level), columns);
      case 'table':
        return [
          ...captionRows(block.caption, columns),
          ...proseTableRows([block.head, ...block.rows], columns),
          gap,
        ];
      case 'figure':
        return [
          ...(block.alt === undefined ? [] : paragraphRows(block.alt, columns)),
          ...captionRows(block.caption, columns),
        ];
    }
  });
}

/** 表外的一组数据，每项一行。 Data outside the tables, a row each. */
export function fieldRows(
  group: FieldGroupView | undefined,
  columns: readonly number[],
): SheetRow[] {
  return (group?.fields ?? []).flatMap(({ label, text, unit }) =>
    paragraphRows(`${label}：${text}${unit === undefined ? '' : ` ${unit}`}`, columns),
  );
}

function paragraphRows(text: string, columns: readonly number[]): SheetRow[] {
  return textRows(indent + text, 'paragraph', columns);
}

function captionRows(caption: string | undefined, columns: readonly number[]): SheetRow[] {
  return caption === undefined ? [] : textRows(caption, 'caption', columns);
}

function headingStyle(level: number): StyleName {
  return level <= 2 ? 'heading2' : 'heading3';
}
