import { nearest } from '../../arguments/nearest.ts';
import { wording, type Wording } from '../../language/wording.ts';

/**
 * 既不取代内置模板、也没有别的模板用到的一个：多半是名字写错了，不说就等于没有写。
 * A template that replaces none of ours and that no other uses: most likely its name is misspelt, and
 * nothing would come of it.
 */
export function strayTemplate(
  own: ReadonlyMap<string, string>,
  ours: ReadonlySet<string>,
): Wording | undefined {
  const used = new Set(
    [...own.values()].flatMap((source) =>
      [...source.matchAll(/\{\{~?\s*>\s*["'[]?([^\s"'\]}~]+)/g)].map(([, name = '']) => name),
    ),
  );
  const stray = [...own.keys()].find((name) => !ours.has(name) && !used.has(name));
  if (stray === undefined) return undefined;
  const guess = nearest(stray, ours);
  const known = [...ours].sort();
  return wording(
    `没有“${stray}”这个部件可以取代${guess === undefined ? '' : `，是否为“${guess}”？`}（${stray}.hbs；可取代：${known.join('、')}）`,
    `there is no template “${stray}” to replace${guess === undefined ? '' : `; did you mean “${guess}”?`} (${stray}.hbs; there are: ${known.join(', ')})`,
  );
}
