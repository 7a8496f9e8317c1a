import { isArray, isDictionary, Name, PdfStream, type PdfValue } from '../syntax/value.ts';
import { whitenessOf } from './color-space.ts';
import { isWhiteGray, isWhiteInk } from './graphics-state.ts';
import type { Interpreter } from './interpreter.ts';
import { multiply, toMatrix } from './matrix.ts';

/** What an operator does with its operands. */
export type Operation = (interpreter: Interpreter, operands: readonly PdfValue[]) => void;

const numbersOf = (operands: readonly PdfValue[]): readonly number[] =>
  operands.every((operand) => typeof operand === 'number')
    ? operands
    : operands.filter((operand) => typeof operand === 'number');

/** An operator of numbers only; too few of them and it does nothing. */
const numeric =
  (count: number, act: (on: Interpreter, numbers: readonly number[]) => void): Operation =>
  (on, operands) => {
    const numbers = numbersOf(operands);
    if (numbers.length >= count) {
      act(on, numbers.length === count ? numbers : numbers.slice(-count));
    }
  };

const state: Record<string, Operation> = {
  q: (on) => on.save(),
  Q: (on) => on.restore(),
  cm: numeric(6, (on, numbers) => {
    const matrix = toMatrix(numbers);
    if (matrix !== undefined) on.state.matrix = multiply(matrix, on.state.matrix);
  }),
  w: numeric(1, (on, [width = 1]) => {
    on.state.lineWidth = width;
  }),
  gs: (on, [name]) => applyParameters(on, name),
  Do: (on, [name]) => on.object(on.resource('XObject', name)),
  BMC: (on, [tag]) => on.marked.begin(tag, undefined),
  BDC: (on, [tag, property]) => on.marked.begin(tag, property, on.resources),
  EMC: (on) => on.marked.end(),
};

const paths: Record<string, Operation> = {
  m: numeric(2, (on, [x = 0, y = 0]) => on.path.moveTo(on.state.matrix, x, y)),
  l: numeric(2, (on, [x = 0, y = 0]) => on.path.lineTo(on.state.matrix, x, y)),
  c: numeric(6, (on, [, , , , x = 0, y = 0]) => on.path.curveTo(on.state.matrix, x, y)),
  v: numeric(4, (on, [, , x = 0, y = 0]) => on.path.curveTo(on.state.matrix, x, y)),
  y: numeric(4, (on, [, , x = 0, y = 0]) => on.path.curveTo(on.state.matrix, x, y)),
  re: numeric(4, (on, [x = 0, y = 0, width = 0, height = 0]) =>
    on.path.rectangle(on.state.matrix, x, y, width, height),
  ),
  h: (on) => on.path.close(),
  W: (on) => {
    on.clipping = true;
  },
  'W*': (on) => {
    on.clipping = true;
  },
  n: (on) => on.endPath(),
  ...Object.fromEntries(
    ['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map((name) => [name, painting(name)]),
  ),
};

/** Lower-case `s` and `b` close the path first; `B` and `b` fill and stroke. */
function painting(name: string): Operation {
  const [letter = ''] = name;
  return (on) => {
    if (letter === 's' || letter === 'b') on.path.close();
    on.paint(() => {
      if ('fFBb'.includes(letter)) on.painter.fill(on.path, on.state);
      if ('SsBb'.includes(letter)) on.painter.stroke(on.path, on.state);
    });
    on.endPath();
  };
}

const text: Record<string, Operation> = {
  BT: (on) => on.cursor.begin(),
  Tf: (on, [name, size]) => {
    on.state.font = on.font(on.resource('Font', name));
    if (typeof size === 'number') on.state.fontSize = size;
  },
  Tc: numeric(1, (on, [spacing = 0]) => {
    on.state.characterSpacing = spacing;
  }),
  Tw: numeric(1, (on, [spacing = 0]) => {
    on.state.wordSpacing = spacing;
  }),
  Tz: numeric(1, (on, [percent = 100]) => {
    on.state.scale = percent / 100;
  }),
  TL: numeric(1, (on, [leading = 0]) => {
    on.state.leading = leading;
  }),
  Ts: numeric(1, (on, [rise = 0]) => {
    on.state.rise = rise;
  }),
  Tr: numeric(1, (on, [mode = 0]) => {
    on.state.textMode = mode;
  }),
  Td: numeric(2, (on, [x = 0, y = 0]) => on.cursor.moveLine(x, y)),
  TD: numeric(2, (on, [x = 0, y = 0]) => {
    on.state.leading = -y;
    on.cursor.moveLine(x, y);
  }),
  Tm: numeric(6, (on, numbers) => {
    const matrix = toMatrix(numbers);
    if (matrix !== undefined) on.cursor.set(matrix);
  }),
  'T*': (on) => on.cursor.moveLine(0, -on.state.leading),
  Tj: (on, [value]) => show(on, value),
  TJ: (on, [value]) => show(on, value),
  "'": (on, [value]) => {
    on.cursor.moveLine(0, -on.state.leading);
    show(on, value);
  },
  '"': (on, [word, character, value]) => {
    if (typeof word === 'number') on.state.wordSpacing = word;
    if (typeof character === 'number') on.state.characterSpacing = character;
    on.cursor.moveLine(0, -on.state.leading);
    show(on, value);
  },
};

/** Text in a hidden layer moves the pen all the same, but nothing comes after it that would matter. */
function show(on: Interpreter, value: PdfValue | undefined): void {
  on.paint(() => on.cursor.show(value, on.state, on.painter));
}

const colors: Record<string, Operation> = {};
for (const target of ['fill', 'stroke'] as const) {
  const name = (lower: string): string => (target === 'fill' ? lower : lower.toUpperCase());
  const set = (whiteness: typeof isWhiteGray): Operation =>
    function (on, operands) {
      on.state[target] = { whiteness, white: whiteness(numbersOf(operands)) };
    };
  const current: Operation = (on, operands) => {
    const { whiteness } = on.state[target];
    const isPattern = operands.at(-1) instanceof Name;
    on.state[target] = { whiteness, white: !isPattern && whiteness(numbersOf(operands)) };
  };
  colors[name('g')] = set(isWhiteGray);
  colors[name('rg')] = set(isWhiteGray);
  colors[name('k')] = set(isWhiteInk);
  colors[name('sc')] = current;
  colors[name('scn')] = current;
  colors[name('cs')] = (on, [space]) => {
    const whiteness = whitenessOf(on.file, space, on.resources);
    on.state[target] = { whiteness, white: false };
  };
}

/** `gs`: line width, font, transparency. */
function applyParameters(on: Interpreter, name: PdfValue | undefined): void {
  const parameters = on.file.dictionary(on.resource('ExtGState', name));
  if (parameters === undefined) return;
  const width = on.file.number(parameters.get('LW'));
  if (width !== undefined) on.state.lineWidth = width;
  const [font, size] = on.file.array(parameters.get('Font'));
  if (font !== undefined) {
    on.state.font = on.font(font);
    on.state.fontSize = on.file.number(size) ?? on.state.fontSize;
  }
  const mode = on.file.resolve(parameters.get('BM'));
  const mask = on.file.resolve(parameters.get('SMask'));
  const alpha = on.file.number(parameters.get('ca'));
  if (alpha === undefined && mode === null && mask === null) return;
  const blended =
    isArray(mode) || (mode instanceof Name && !/^(Normal|Compatible)$/.test(mode.text));
  on.state.opaque =
    (alpha ?? 1) >= 0.99 && !blended && !isDictionary(mask) && !(mask instanceof PdfStream);
}

/** Every operator that changes what shows, or where. */
export const operators: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ ...state, ...paths, ...text, ...colors }),
);
