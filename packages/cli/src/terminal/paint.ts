import type { Output, Terminal } from './terminal.ts';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** 着色；不着色时原样返回。 Colours text, or leaves it as it is. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** 着色的函数。 The functions that colour. */
export function paint(enabled: boolean): Paint {
  const one = (code: number) => (text: string) =>
    enabled && text !== '' ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  return {
    bold: one(codes.bold),
    dim: one(codes.dim),
    red: one(codes.red),
    green: one(codes.green),
    yellow: one(codes.yellow),
    cyan: one(codes.cyan),
  };
}

/**
 * 是否着色：--color，其次 NO_COLOR、FORCE_COLOR，再看是不是终端。
 * Whether to colour: --color, then NO_COLOR and FORCE_COLOR, then whether it is a terminal.
 */
export function wantsColour(
  asked: string | undefined,
  env: Terminal['env'],
  output: Output,
): boolean {
  if (asked === 'always') return true;
  if (asked === 'never') return false;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return output.isTTY && env['TERM'] !== 'dumb';
}
