import type { Form } from '@gongkai/plugin-kit';

/** 某一年度应当用的格式：当年已有的最新一版。 The form for a year: the newest that was in force by then. */
export function editionFor(forms: readonly Form[], year: number): Form | undefined {
  const inForce = forms.filter(({ edition }) => Number(edition) <= year);
  return [...(inForce.length > 0 ? inForce : forms)].sort(
    (a, b) => Number(b.edition) - Number(a.edition),
  )[inForce.length > 0 ? 0 : forms.length - 1];
}
