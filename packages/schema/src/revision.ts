/**
 * 同一格式版本的 schema 的一次修订：此前写成的文件要经过哪些步骤。不改任何数字。
 * A revision of the schema of an edition: what documents written before it have to go through. No step
 * changes a figure.
 */
export interface Revision {
  readonly revision: number;
  /** 改了什么。 What was changed. */
  readonly about: string;
  readonly steps: readonly RevisionStep[];
}

/** 一个步骤。 A step. */
export type RevisionStep = OneLine | Move;

/** 一行文字里的换行去掉。 Line breaks leave one-line texts. */
export interface OneLine {
  readonly step: 'oneLine';
  /**
   * 地址；`*` 指列表的每一项，`*=heading` 指其中 `type` 为此的。
   * Addresses; `*` is every item of a list, `*=heading` every one of that `type`.
   */
  readonly at: readonly string[];
}

/** 属性换了名称或位置。 A property has another name or place. */
export interface Move {
  readonly step: 'move';
  readonly from: string;
  readonly to: string;
}
