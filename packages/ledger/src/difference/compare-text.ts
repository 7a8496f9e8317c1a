import { diffChars } from 'diff';

/** 文字的一段：相同、删去、增加。 A run of text: kept, removed, added. */
export interface TextChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** 逐字比较的上限：改动再多就不逐字，整段列出删去和增加。 Beyond this many edits the texts are given whole. */
const mostEdits = 3000;

/** 两段文字逐字比较。 Compares two texts character by character. */
export function compareText(before: string, after: string): TextChange[] {
  const changes = diffChars(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
