import { lowered, raised } from '@gongkai/plugin-kit/reading';
import type { Glyph } from '../content/page-content.ts';

/** Glyphs that stand in one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  /** The size of most of its glyphs. */
  readonly size: number;
}

/** Groups glyphs that stand at about the same height into lines, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const groups: { glyphs: Glyph[]; baseline: number; size: number }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    if (group !== undefined && isBeside(glyph, group)) {
      group.glyphs.push(glyph);
      // the larger letter says where the line stands: a raised note mark does not
      if (glyph.size > group.size)
        Object.assign(group, { baseline: glyph.baseline, size: glyph.size });
    } else groups.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size });
  }
  return groups.map(({ glyphs: members }) => makeLine(members)).filter((line) => line.size > 0);
}

function isBeside(glyph: Glyph, group: { baseline: number; size: number }): boolean {
  const reach = glyph.size > group.size ? 0.55 * glyph.size : 0.45 * group.size;
  return glyph.baseline - group.baseline <= reach;
}

/** A line of these glyphs; blanks at its ends do not count. */
export function makeLine(members: readonly Glyph[]): TextLine {
  const glyphs = members.toSorted((a, b) => a.left - b.left);
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const size = usualSize(inked);
  const full = inked.filter((glyph) => glyph.size >= 0.8 * size);
  let [left, right, top] = [Infinity, -Infinity, Infinity];
  for (const glyph of inked) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    top = Math.min(top, glyph.top);
  }
  const baselines = full.map((glyph) => glyph.baseline).sort((a, b) => a - b);
  return { glyphs, left, right, top, baseline: baselines[baselines.length >> 1] ?? 0, size };
}

function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** A gap of this many sizes between Latin letters or digits is a blank. */
const blankGap = 0.22;
/** Between ideographs blanks are wider: justified lines spread them. */
const wideGap = 0.9;

/** The text of a line: blanks where the file has them or leaves room for one. */
export function lineText({ glyphs, baseline, size }: TextLine): string {
  let text = '';
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      if (previous !== undefined && !text.endsWith(' ')) text += ' ';
      continue;
    }
    if (previous !== undefined && !text.endsWith(' ') && isApart(previous, glyph, size))
      text += ' ';
    text += shifted(glyph, baseline, size);
    previous = glyph;
  }
  return text.trimEnd();
}

function isApart(a: Glyph, b: Glyph, size: number): boolean {
  const gap = b.left - a.right;
  const narrow = /[!-~]$/.test(a.text) && /^[!-~]/.test(b.text);
  return gap > (narrow ? blankGap : wideGap) * size;
}

/** A small digit above or below the line is a note mark, not part of the number beside it. */
function shifted(glyph: Glyph, baseline: number, size: number): string {
  if (glyph.size > 0.8 * size) return glyph.text;
  if (baseline - glyph.baseline > 0.2 * size) return raised(glyph.text);
  return glyph.baseline - baseline > 0.08 * size ? lowered(glyph.text) : glyph.text;
}
