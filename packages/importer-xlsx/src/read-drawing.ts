import type { DocumentBlock } from '@gongkai/plugin-kit';
import { scanXml } from '@gongkai/plugin-kit/xml';
import { referenceText } from './cell-reference.ts';
import type { PlacedBlock } from './layout/sheet-blocks.ts';

/** Pictures and text boxes that float over a sheet, each with the cell it is anchored at. */
export function readDrawing(xml: string, sheet: string): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const anchor = { row: 0, column: 0 };
  let blocks: DocumentBlock[] = [];
  let text = '';
  let alt: string | undefined;
  let inMarker = false;
  const place = () => ({ sheet, cell: referenceText(anchor) });
  scanXml(xml, {
    open(element) {
      if (element.local === 'from') inMarker = true;
      else if (element.local === 'cNvPr') alt = element.attribute('descr');
      else if (['row', 'col', 't'].includes(element.local)) text = '';
      else if (element.local === 'p') blocks.push({ type: 'paragraph', text: '', place: place() });
    },
    text(piece) {
      text += piece;
    },
    close(_, local) {
      if (local === 'from') inMarker = false;
      else if (inMarker && local === 'row') anchor.row = Number(text) || 0;
      else if (inMarker && local === 'col') anchor.column = Number(text) || 0;
      else if (local === 't') append(blocks, text);
      else if (local === 'pic') {
        blocks.push({ type: 'figure', place: place(), ...(alt === undefined ? {} : { alt }) });
      } else if (local.endsWith('Anchor')) {
        found.push({ row: anchor.row, blocks: blocks.filter(says) });
        blocks = [];
      }
    },
  });
  return found;
}

function append(blocks: DocumentBlock[], text: string): void {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') blocks[blocks.length - 1] = { ...last, text: last.text + text };
}

function says(block: DocumentBlock): boolean {
  return block.type !== 'paragraph' || block.text.trim() !== '';
}
