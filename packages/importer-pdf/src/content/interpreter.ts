import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { loadFont } from '../fonts/load-font.ts';
import type { Font } from '../fonts/font.ts';
import type { PdfFile } from '../syntax/pdf-file.ts';
import { Keyword, Tokenizer } from '../syntax/tokenizer.ts';
import { Name, PdfStream, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { intersection, nowhere, transformBox } from './box.ts';
import type { GraphicsState } from './graphics-state.ts';
import { skipInlineImage } from './inline-image.ts';
import type { Layers } from './layers.ts';
import { MarkedContent } from './marked-content.ts';
import { multiply, toMatrix } from './matrix.ts';
import { operators } from './operators.ts';
import { Painter } from './painter.ts';
import { Path } from './path.ts';
import { TextCursor } from './text-operators.ts';

const deepestForm = 12;
const deepestState = 200;
const mostOperands = 100;

/** What pages of one file share. */
export interface FileContext {
  readonly file: PdfFile;
  readonly layers: Layers;
  readonly fonts: Map<Dictionary, Font>;
}

/** Runs content streams and has a painter collect what they show. */
export class Interpreter {
  readonly file: PdfFile;
  readonly painter: Painter;
  readonly path = new Path();
  readonly cursor = new TextCursor();
  readonly marked: MarkedContent;
  state: GraphicsState;
  resources: Dictionary | undefined;
  /** Set by `W`; the next painting operator clips. */
  clipping = false;
  readonly #context: FileContext;
  #saved: GraphicsState[] = [];
  #depth = 0;

  constructor(context: FileContext, state: GraphicsState) {
    this.file = context.file;
    this.#context = context;
    this.painter = new Painter(context.file.budget);
    this.marked = new MarkedContent(context.file, context.layers);
    this.state = state;
  }

  run(content: Uint8Array, resources: Dictionary | undefined): void {
    const outer = this.resources;
    this.resources = resources;
    const tokenizer = new Tokenizer(content, 0, false);
    const operands: PdfValue[] = [];
    for (let token = tokenizer.next(); token !== undefined; token = tokenizer.next()) {
      if (!(token instanceof Keyword)) {
        // what no operator takes is not kept
        if (operands.length < mostOperands) operands.push(token);
        continue;
      }
      this.file.budget.takeSteps();
      if (token.text === 'BI') {
        skipInlineImage(tokenizer);
        this.paint(() => this.painter.image(this.state, true));
      } else operators.get(token.text)?.(this, operands);
      operands.length = 0;
    }
    this.resources = outer;
  }

  /** Does what shows, unless a layer or an artifact hides it. */
  paint(action: () => void): void {
    if (!this.marked.isHidden) action();
  }

  save(): void {
    if (this.#saved.length >= deepestState) throw new UnreadableError('corrupt');
    this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  /** Ends a path; clips to it if asked to. */
  endPath(): void {
    if (this.clipping) {
      const { box } = this.path;
      // a path without points clips everything away
      const clip = box.left > box.right ? nowhere : intersection(this.state.clip, box);
      this.state.clip = clip;
    }
    this.clipping = false;
    this.path.clear();
  }

  resource(category: string, name: PdfValue | undefined): PdfValue | undefined {
    if (!(name instanceof Name)) return undefined;
    return this.file.dictionary(this.resources?.get(category))?.get(name.text);
  }

  font(value: PdfValue | undefined): Font | undefined {
    const dictionary = this.file.dictionary(value);
    if (dictionary === undefined) return undefined;
    const known = this.#context.fonts.get(dictionary) ?? loadFont(this.file, dictionary);
    this.#context.fonts.set(dictionary, known);
    return known;
  }

  /** `Do`: a picture, or a form with content of its own. */
  object(value: PdfValue | undefined): void {
    const stream = this.file.resolve(value);
    if (!(stream instanceof PdfStream)) return;
    const { dictionary } = stream;
    if (this.marked.isHidden || this.#context.layers.isOff(dictionary.get('OC'))) return;
    const subtype = this.file.resolve(dictionary.get('Subtype'));
    const kind = subtype instanceof Name ? subtype.text : '';
    if (kind === 'Image') this.painter.image(this.state, this.#isSolid(dictionary));
    if (kind === 'Form') this.form(stream);
  }

  form(stream: PdfStream): void {
    const { dictionary } = stream;
    // a form may contain itself
    if (this.#depth >= deepestForm) throw new UnreadableError('corrupt');
    this.#depth++;
    const outer = this.#saved;
    const before = { ...this.state };
    this.#saved = [];
    const matrix = toMatrix(this.file.numbers(dictionary.get('Matrix')));
    if (matrix !== undefined) this.state.matrix = multiply(matrix, this.state.matrix);
    const [x0, y0, x1, y1] = this.file.numbers(dictionary.get('BBox'));
    if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined) {
      const box = transformBox(this.state.matrix, x0, y0, x1 - x0, y1 - y0);
      this.state.clip = intersection(this.state.clip, box);
    }
    const resources = this.file.dictionary(dictionary.get('Resources')) ?? this.resources;
    this.run(this.file.content(stream), resources);
    this.state = before;
    this.#saved = outer;
    this.#depth--;
  }

  #isSolid(image: Dictionary): boolean {
    const mask = this.file.resolve(image.get('ImageMask'));
    return mask !== true && !image.has('SMask') && !image.has('Mask');
  }
}
