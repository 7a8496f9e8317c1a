import { BrokenTable } from '../syntax/broken-table.ts';
import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, PdfStream, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { boxOf, transformBox, type Box } from './box.ts';
import { initialState } from './graphics-state.ts';
import { Interpreter, type FileContext } from './interpreter.ts';
import { multiply, toMatrix, type Matrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import type { Page } from './pages.ts';

/** Runs the content of a page and of the fields and notes on it. */
export function readPage(context: FileContext, page: Page): PageContent {
  const { matrix, width, height } = pageSpace(page);
  const clip = { left: 0, top: 0, right: width, bottom: height };
  const interpreter = new Interpreter(context, initialState(matrix, clip));
  interpreter.run(contentOf(context.file, page.dictionary), page.resources);
  for (const annotation of context.file.array(page.dictionary.get('Annots'))) {
    interpreter.state = initialState(matrix, clip);
    showAnnotation(interpreter, context.file, annotation);
  }
  return interpreter.painter.result(width, height);
}

/** From user space, y upward, to the page as it is shown: from its top left corner, turned. */
function pageSpace({ box: [x0, y0, x1, y1], rotation }: Page) {
  const [width, height] = [x1 - x0, y1 - y0];
  const turned: Readonly<Record<number, Matrix>> = {
    0: [1, 0, 0, -1, -x0, y1],
    90: [0, 1, 1, 0, -y0, -x0],
    180: [-1, 0, 0, 1, x1, -y0],
    270: [0, -1, -1, 0, y1, x1],
  };
  const matrix: Matrix = turned[rotation] ?? [1, 0, 0, -1, -x0, y1];
  const isTurned = rotation === 90 || rotation === 270;
  return { matrix, width: isTurned ? height : width, height: isTurned ? width : height };
}

/** Streams of a page are one program, cut anywhere between two words. */
function contentOf(file: PdfFile, page: Dictionary): Uint8Array {
  const contents = file.resolve(page.get('Contents'));
  if (contents === null && !page.has('Contents')) return new Uint8Array();
  const streams = (contents instanceof PdfStream ? [contents] : file.array(contents)).map(
    (value) => {
      const stream = file.resolve(value);
      // a piece of the page is missing, so the rest must not pass for the page
      if (!(stream instanceof PdfStream)) throw new BrokenTable();
      return stream;
    },
  );
  const parts = streams.map((stream) => file.content(stream));
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(0x20);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}

const hiddenFlags = 2 | 32;

/** The appearance of a form field or a typed note: it is part of what a reader sees. */
function showAnnotation(interpreter: Interpreter, file: PdfFile, value: PdfValue): void {
  const annotation = file.dictionary(value);
  if (annotation === undefined || !isText(file.resolve(annotation.get('Subtype')))) return;
  if (((file.number(annotation.get('F')) ?? 0) & hiddenFlags) !== 0) return;
  const appearance = appearanceOf(file, annotation);
  if (appearance === undefined) return;
  const rectangle = corners(file.numbers(annotation.get('Rect')));
  const box = corners(file.numbers(appearance.dictionary.get('BBox')));
  if (rectangle === undefined || box === undefined) return;
  const own = toMatrix(file.numbers(appearance.dictionary.get('Matrix'))) ?? [1, 0, 0, 1, 0, 0];
  const from = transformBox(own, box.left, box.top, box.right - box.left, box.bottom - box.top);
  const fit = fitting(from, rectangle);
  interpreter.state.matrix = multiply(fit, interpreter.state.matrix);
  interpreter.form(appearance);
}

function isText(subtype: PdfValue): boolean {
  return subtype instanceof Name && (subtype.text === 'Widget' || subtype.text === 'FreeText');
}

/** `/AP << /N … >>`, for check boxes one for each state. */
function appearanceOf(file: PdfFile, annotation: Dictionary): PdfStream | undefined {
  const normal = file.resolve(file.dictionary(annotation.get('AP'))?.get('N'));
  if (normal instanceof PdfStream) return normal;
  const state = file.resolve(annotation.get('AS'));
  const chosen =
    state instanceof Name ? file.resolve(file.dictionary(normal)?.get(state.text)) : null;
  return chosen instanceof PdfStream ? chosen : undefined;
}

function corners([x0, y0, x1, y1]: readonly number[]): Box | undefined {
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return undefined;
  return boxOf([
    [x0, y0],
    [x1, y1],
  ]);
}

/** The matrix that moves and stretches one box onto another. */
function fitting(from: Box, onto: Box): Matrix {
  const scale = (a: number, b: number): number => (b === 0 ? 1 : a / b);
  const x = scale(onto.right - onto.left, from.right - from.left);
  const y = scale(onto.bottom - onto.top, from.bottom - from.top);
  return [x, 0, 0, y, onto.left - from.left * x, onto.top - from.top * y];
}
