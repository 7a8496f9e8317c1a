import { revisions as revisions2019 } from './generated/2019/revisions.ts';
import { revisions as revisions2021 } from './generated/2021/revisions.ts';
import type { Edition } from './index.ts';
import type { Revision } from './revision.ts';

export type { Move, OneLine, Revision, RevisionStep } from './revision.ts';

/** 各版本的修订，从旧到新。 The revisions of each edition, oldest first. */
export const revisions: Readonly<Record<Edition, readonly Revision[]>> = {
  '2019': revisions2019,
  '2021': revisions2021,
};
