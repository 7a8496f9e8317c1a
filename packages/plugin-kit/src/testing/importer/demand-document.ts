import type { Document, DocumentBlock, Place } from '../../index.ts';
import { demand } from '../check.ts';

/** 读出的合乎契约：纯数据，每块有位置，各行格数在列可信的表中相同。 What was read keeps the contract: plain data, with places. */
export function demandDocument(read: unknown, what: string): asserts read is Document {
  const document = read as Partial<Document> | null | undefined;
  demand(Array.isArray(document?.blocks), `${what}: read() does not return { blocks }`);
  document.blocks.forEach((block: DocumentBlock, i) => {
    const name = `${what}: block ${String(i + 1)}`;
    demand(isPlace(block.place), `${name} has no place`);
    if (block.type !== 'grid') {
      const texts: unknown[] =
        block.type === 'figure' ? [block.alt ?? '', block.caption ?? ''] : [block.text];
      demand(
        texts.every((text) => typeof text === 'string'),
        `${name} has no text`,
      );
      return;
    }
    const cells = block.rows.flat();
    demand(
      cells.every(({ text }) => typeof text === 'string'),
      `${name} has a cell without text`,
    );
    demand(
      cells.every(({ place }) => isPlace(place)),
      `${name} has a cell without a place`,
    );
    const widths = new Set(block.rows.map(({ length }) => length));
    demand(
      block.columns === 'lost' || widths.size <= 1,
      `${name} says that its columns are kept, but its rows differ in length`,
    );
  });
  for (const { code, severity, message } of document.diagnostics ?? []) {
    demand(/^[a-z]+\/[a-z-]+$/.test(code), `${what}: "${code}" is no code`);
    demand(['error', 'warning', 'info'].includes(severity), `${what}: ${code} has no severity`);
    demand(message.trim() !== '', `${what}: ${code} has no message`);
  }
}

const isPlace = (place: unknown): place is Place => typeof place === 'object' && place !== null;

/** 文件中的全部文字，按次序；跨行跨列的格只算一次。 Every text of a document in order; a spanning cell counts once. */
export function textOf({ blocks }: Document): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block.text];
      if (block.type === 'figure') return [block.alt ?? '', block.caption ?? ''];
      const cells = block.rows.flat().filter(({ continued }) => continued !== true);
      return [block.caption ?? '', ...cells.map(({ text }) => text)];
    })
    .join('\n');
}
