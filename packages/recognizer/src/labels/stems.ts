import { compact } from '../text/compact.ts';
import { labelKey } from '../text/label-key.ts';
import type { FormLabels } from './form-labels.ts';
import { aliasesOf } from './form-labels.ts';
import { loose } from './loose.ts';

/**
 * 连写的文字中用来切分的标目词干：标目去掉序号、括号和逗号以后的部分，从长到短。
 * Stems to cut run-on text at: labels without numbering, up to the first bracket or comma, longest
 * first, by their first character.
 */
export type Stems = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<FormLabels, Stems>();

export function stemsOf(labels: FormLabels): Stems {
  const found = known.get(labels) ?? compileStems(labels);
  known.set(labels, found);
  return found;
}

function compileStems(labels: FormLabels): Stems {
  const stems = new Set<string>();
  for (const label of labels.all) {
    const text = compact(label.text);
    if (label.kind === 'block') {
      stems.add(text);
      stems.add(text.replace(/[()]/g, ''));
      continue;
    }
    for (const wording of [text, ...aliasesOf(label).map(compact)]) {
      const { numbering } = labelKey(wording);
      const bare = numbering
        ? wording.replace(/^(?:\([^()]{1,3}\)|[^、.]{1,2}[、.])/, '')
        : wording;
      for (const piece of bare.split(/[、,(:)]/)) {
        if (piece.length < 2) continue;
        stems.add(loose(piece));
        stems.add(loose(piece).replace('本年', '本年度'));
        stems.add(piece.replace('/', ''));
      }
    }
  }
  return grouped(stems);
}

function grouped(stems: ReadonlySet<string>): Stems {
  const byFirst = new Map<string, string[]>();
  for (const stem of [...stems].sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(stem.charAt(0));
    if (list === undefined) byFirst.set(stem.charAt(0), [stem]);
    else list.push(stem);
  }
  return byFirst;
}

const suffix = /^(?:数量|件数|数|量)/;

/** 在某处开始的最长标目的终点；没有则为 undefined。 The end of the longest label that starts at a position. */
export function labelEnd(stems: Stems, text: string, at: number): number | undefined {
  const stem = stems.get(text.charAt(at))?.find((s) => text.startsWith(s, at));
  if (stem === undefined) return undefined;
  const end = at + stem.length;
  return end + (suffix.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
