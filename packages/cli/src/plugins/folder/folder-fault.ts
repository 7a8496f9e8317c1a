import type { TemplateFault } from '@gongkai/plugin-kit/precompile';
import { nearest } from '../../arguments/nearest.ts';
import { wording, type Wording } from '../../language/wording.ts';

/** 文件夹不能用的原因，已经是一句话。 Why a folder cannot be used, as a sentence. */
export class FolderFault extends Error {
  override readonly name = 'FolderFault';
  readonly wording: Wording;
  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}

/** 抛出的错误写成一句话；写错的名字给出最接近的。 What was thrown, as a sentence; the nearest name for a misspelt one. */
export function faultOf(error: unknown): Wording {
  if (error instanceof FolderFault) return error.wording;
  const reason = error instanceof Error ? error.message : String(error);
  // what the compiler throws says which template, and why
  const cause = (error as { cause?: { place: string; message: string; fault?: TemplateFault } })
    .cause;
  if (cause?.fault === undefined) return wording(reason, reason);
  const { kind, name, known } = cause.fault;
  const file = reason.slice(0, reason.length - cause.message.length);
  const guess = nearest(name, known);
  return wording(
    `${file}${cause.place} ${saidOf[kind](name)}${guess === undefined ? '' : `，是否为“${guess}”？`}`,
    `${reason}${guess === undefined ? '' : `; did you mean “${guess}”?`}`,
  );
}

const saidOf: Readonly<Record<TemplateFault['kind'], (name: string) => string>> = {
  partial: (name) => `没有“${name}”这个部件`,
  helper: (name) => `没有“${name}”这个帮助函数`,
  unescaped: (name) => `{{{${name}}}} 不转义，应写作 {{${name}}}`,
};
