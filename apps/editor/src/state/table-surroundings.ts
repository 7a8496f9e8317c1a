import type { Ref } from 'vue';
import type { Wording } from '../wording/wording.ts';
import type { Desk } from './desk.ts';
import type { Selection } from './selection.ts';

/** 表格要用到的页面各部分。 The parts of the page that a table works with. */
export interface TableSurroundings {
  readonly desk: Desk;
  readonly selection: Selection;
  readonly words: Ref<Wording>;
  say(text: string): void;
}
