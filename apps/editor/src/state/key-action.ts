import type { Move } from './neighbour.ts';

/** 按下的键。 A key with its modifiers. */
export interface Key {
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control?: boolean;
  readonly alt?: boolean;
  /** Whether an input method is composing: the key is its own. */
  readonly composing?: boolean;
}

/** 按键时的单元格。 The cell as the key finds it. */
export interface Caret {
  /** Whether the text of the cell is being edited, rather than the cell chosen. */
  readonly editing: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** 按键要做的事；undefined 由浏览器处理。 What a key does; undefined is left to the browser. */
export type KeyAction =
  | { readonly do: 'move' | 'extend'; readonly to: Move }
  | { readonly do: 'edit' | 'restore' | 'clear' | 'undo' | 'redo' | 'all' };

const arrows: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** 表格的按键，同 Excel、WPS。 The keys of the tables, as in Excel and WPS. */
export function keyAction(key: Key, caret: Caret): KeyAction | undefined {
  if (key.composing === true || key.alt === true) return undefined;
  if (key.control === true) return withControl(key, caret);
  const arrow = arrows[key.key];
  if (arrow !== undefined) return arrowAction(arrow, key, caret);
  switch (key.key) {
    case 'Enter':
      return { do: 'move', to: key.shift === true ? 'up' : 'down' };
    case 'F2':
      return { do: 'edit' };
    case 'Escape':
      return { do: 'restore' };
    case 'Home':
      return caret.editing ? undefined : { do: 'move', to: 'row-start' };
    case 'End':
      return caret.editing ? undefined : { do: 'move', to: 'row-end' };
    case 'Delete':
      return caret.editing ? undefined : { do: 'clear' };
    default:
      return undefined;
  }
}

function arrowAction(
  to: Move,
  { shift }: Key,
  { editing, atStart, atEnd }: Caret,
): KeyAction | undefined {
  const inText = editing && ((to === 'left' && !atStart) || (to === 'right' && !atEnd));
  if (inText) return undefined;
  if (shift === true) return editing ? undefined : { do: 'extend', to };
  return { do: 'move', to };
}

function withControl({ key, shift }: Key, { editing }: Caret): KeyAction | undefined {
  switch (key.toLowerCase()) {
    case 'home':
      return { do: 'move', to: 'first' };
    case 'end':
      return { do: 'move', to: 'last' };
    case 'z':
      return { do: shift === true ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'a':
      return editing ? undefined : { do: 'all' };
    default:
      return undefined;
  }
}
