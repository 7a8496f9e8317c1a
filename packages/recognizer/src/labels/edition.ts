import type { Form } from '@gongkai/plugin-kit';
import { labelKey } from '../text/label-key.ts';
import { formLabels } from './form-labels.ts';
import { loose } from './loose.ts';

/** 各版本独有的标目：别的版本没有，也不是别的版本某个标目的一部分。 Labels only one edition has, and that are no part of a label of another. */
const known = new WeakMap<readonly Form[], readonly (readonly string[])[]>();

function distinctive(forms: readonly Form[]): readonly (readonly string[])[] {
  const keys = forms.map((form) => [
    ...new Set(
      formLabels(form)
        .all.filter(({ kind }) => kind === 'row' || kind === 'column')
        .map(({ text }) => loose(labelKey(text).core)),
    ),
  ]);
  return keys.map((own, i) => {
    const others = keys.flatMap((list, k) => (k === i ? [] : list));
    return own.filter((key) => key.length >= 4 && !others.some((other) => other.includes(key)));
  });
}

/**
 * 按表头和行名判定格式版本：哪个版本独有的标目出现得多；一样多则无法判定。
 * The edition by headers and row labels: whose own labels occur most; undefined where that is a draw.
 */
export function editionOf(text: string, forms: readonly Form[]): Form | undefined {
  const keys = known.get(forms) ?? distinctive(forms);
  known.set(forms, keys);
  const scores = keys.map((list) => list.filter((key) => text.includes(key)).length);
  const most = Math.max(...scores);
  const best = forms.filter((_, i) => scores[i] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}
