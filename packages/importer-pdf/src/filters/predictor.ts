import { UnreadableError } from '@gongkai/plugin-kit/archive';

/** How rows of samples were made smaller before they were packed. */
export interface Prediction {
  readonly predictor: number;
  readonly columns: number;
  readonly colors: number;
  readonly bits: number;
}

/** Undoes the predictor: 2 is that of TIFF, 10 and above those of PNG. */
export function undoPredictor(data: Uint8Array, prediction: Prediction): Uint8Array {
  const { predictor, columns, colors, bits } = prediction;
  if (predictor <= 1) return data;
  const sample = Math.max(1, (colors * bits) >> 3);
  const width = (columns * colors * bits + 7) >> 3;
  if (!(width > 0)) throw new UnreadableError('corrupt');
  return predictor === 2 ? undoTiff(data, width, sample) : undoPng(data, width, sample);
}

/** Only whole bytes: tables of objects and text never come in smaller samples. */
function undoTiff(data: Uint8Array, width: number, sample: number): Uint8Array {
  const output = new Uint8Array(data);
  for (let row = 0; row < output.length; row += width) {
    for (let i = row + sample; i < Math.min(row + width, output.length); i++) {
      output[i] = (output[i] ?? 0) + (output[i - sample] ?? 0);
    }
  }
  return output;
}

function undoPng(data: Uint8Array, width: number, sample: number): Uint8Array {
  const rows = Math.ceil(data.length / (width + 1));
  const output = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const type = data[row * (width + 1)] ?? 0;
    const from = row * (width + 1) + 1;
    const to = row * width;
    for (let i = 0; i < width; i++) {
      const left = i < sample ? 0 : (output[to + i - sample] ?? 0);
      const up = row === 0 ? 0 : (output[to + i - width] ?? 0);
      const corner = i < sample || row === 0 ? 0 : (output[to + i - width - sample] ?? 0);
      output[to + i] = (data[from + i] ?? 0) + predicted(type, left, up, corner);
    }
  }
  return output;
}

function predicted(type: number, left: number, up: number, corner: number): number {
  switch (type) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}
