import type { Diagnostic, Form, Origin, Remark } from '@gongkai/plugin-kit';
import type { RowReading } from '../tables/table-reading.ts';
import { cellDiagnostics } from './cell-diagnostics.ts';
import type { Piece } from '../readings/reading.ts';

/** 填好的单元格：数、备注、出处、诊断。 Cells filled in: figures, remarks, origins, diagnostics. */
export interface FilledCells {
  readonly figures: ReadonlyMap<string, number>;
  readonly remarks: readonly Remark[];
  readonly origins: Record<string, Origin>;
  readonly diagnostics: readonly Diagnostic[];
}

/** 备注照录原文的长度。 How much of the raw text a remark keeps. */
const longestRemark = 200;

/** 把读出的各行填入单元格；没有数的格说明原文怎样写。 Fills cells from rows; a cell without a figure gets a remark that says what the source has. */
export function fillCells(form: Form, rows: readonly RowReading[]): FilledCells {
  const figures = new Map<string, number>();
  const remarks: Remark[] = [];
  const origins: Record<string, Origin> = {};
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    row.record.addresses.forEach((at, i) => {
      const piece = row.cells[i];
      if (piece === null) {
        const raw = rawText(row);
        remarks.push({ at, kind: 'unreadable', text: raw.slice(0, longestRemark) });
        origins[at] = { ...(row.record.figures[0]?.place ?? row.record.place), text: raw };
        return;
      }
      if (piece !== undefined) origins[at] = { ...piece.place, text: piece.text };
      if (piece?.reading.kind === 'figure') figures.set(at, piece.reading.value);
      else remarks.push(...remarkOf(at, piece));
      if (piece !== undefined) diagnostics.push(...cellDiagnostics(form, at, piece));
    });
  }
  return { figures, remarks, origins, diagnostics };
}

function rawText({ record }: RowReading): string {
  return record.figures
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

function remarkOf(at: string, piece: Piece | undefined): Remark[] {
  const text = piece?.text.trim().slice(0, longestRemark) ?? '';
  const kind = piece?.reading.kind ?? 'blank';
  switch (kind) {
    case 'blank':
    case 'slash':
    case 'dash':
    case 'text':
      return [{ at, kind, text }];
    case 'unreadable':
      return [{ at, kind, text: printedText(piece) ?? text }];
    case 'unit':
      return [{ at, kind: 'text', text }];
    case 'unstated':
    case 'figure':
      return [];
  }
}

/** 我们的输出在读不出的格中印的原文。 The raw text that a renderer of ours printed in a cell that was not read. */
function printedText(piece: Piece | undefined): string | undefined {
  return piece?.reading.kind === 'unreadable' ? piece.reading.printed : undefined;
}
