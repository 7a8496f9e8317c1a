import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { BrokenTable } from '../syntax/broken-table.ts';
import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, type Dictionary, type PdfValue } from '../syntax/value.ts';

/** A page and what it inherits. */
export interface Page {
  readonly dictionary: Dictionary;
  readonly resources: Dictionary | undefined;
  /** Its visible part in user space. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
  readonly rotation: number;
}

const mostPages = 2000;
const deepestTree = 64;
const a4 = [0, 0, 595, 842] as const;

interface Inherited {
  readonly resources: PdfValue | undefined;
  readonly mediaBox: PdfValue | undefined;
  readonly cropBox: PdfValue | undefined;
  readonly rotate: PdfValue | undefined;
}

/** The pages of a file in order. A page that is referred to but missing makes the file `corrupt`. */
export function pagesOf(file: PdfFile): Page[] {
  const catalog = file.dictionary(file.trailer.get('Root'));
  const root = file.dictionary(catalog?.get('Pages'));
  if (root === undefined) throw new BrokenTable();
  const pages: Page[] = [];
  const none = undefined;
  walk(root, { resources: none, mediaBox: none, cropBox: none, rotate: none }, 0);
  return pages;

  function walk(node: Dictionary, above: Inherited, depth: number): void {
    file.budget.takeSteps();
    if (depth > deepestTree) throw new UnreadableError('corrupt');
    const inherited: Inherited = {
      resources: node.get('Resources') ?? above.resources,
      mediaBox: node.get('MediaBox') ?? above.mediaBox,
      cropBox: node.get('CropBox') ?? above.cropBox,
      rotate: node.get('Rotate') ?? above.rotate,
    };
    const type = file.resolve(node.get('Type'));
    const isTree = node.has('Kids') && !(type instanceof Name && type.text === 'Page');
    if (!isTree) {
      if (pages.length >= mostPages) throw new UnreadableError('too-large');
      pages.push(makePage(file, node, inherited));
      return;
    }
    for (const kid of file.array(node.get('Kids'))) {
      const child = file.dictionary(kid);
      if (child === undefined) throw new BrokenTable();
      walk(child, inherited, depth + 1);
    }
  }
}

function makePage(file: PdfFile, dictionary: Dictionary, inherited: Inherited): Page {
  const media = rectangle(file.numbers(inherited.mediaBox)) ?? a4;
  const crop = rectangle(file.numbers(inherited.cropBox)) ?? media;
  const box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ] as const;
  const rotation = (((file.number(inherited.rotate) ?? 0) % 360) + 360) % 360;
  return {
    dictionary,
    resources: file.dictionary(inherited.resources),
    box: box[0] < box[2] && box[1] < box[3] ? box : media,
    rotation,
  };
}

function rectangle(numbers: readonly number[]): Page['box'] | undefined {
  const [x0, y0, x1, y1] = numbers;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return undefined;
  if (x0 === x1 || y0 === y1) return undefined;
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}
