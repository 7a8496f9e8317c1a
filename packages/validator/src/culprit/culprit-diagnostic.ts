import { diagnoser, placeText, type Diagnostic, type Fix, type Form } from '@gongkai/plugin-kit';
import { reconcileMessages, type CulpritKind } from '@gongkai/plugin-kit/catalogue';
import type { Figures } from '../figures.ts';
import type { Lanes } from '../lanes.ts';
import { verdictsOf } from '../reconcile/verdicts.ts';
import type { Repair } from './repair.ts';
import { smallestRepair } from './smallest-repair.ts';

const diagnose = diagnoser(reconcileMessages);

/** 由各格的数找疑点；说不准即没有。 The culprit that the figures point at, if they point at one. */
export function culpritDiagnostic(
  lanes: Pick<Lanes, 'form' | 'sums'>,
  figures: Figures,
): Diagnostic | undefined {
  const repair = smallestRepair(lanes, figures);
  if (repair === undefined) return undefined;
  const { form } = lanes;
  const { kind, at, other } = repair;
  const params = {
    kind,
    place: placeText(form, at),
    stated: told(repair, (index) => figures[repair.positions[index] ?? -1]),
    repair: told(repair, (index) => repair.values[index]),
    ...(other === undefined ? {} : { other: placeText(form, other) }),
  };
  const related = [...(other === undefined ? [] : [other]), ...explained(lanes, figures)];
  return diagnose('reconcile/culprit', params, {
    at,
    related,
    fixes: [fixOf(form, figures, repair)],
  });
}

/** 信息中的数：一格为一个数，互换只说疑点所在的一行。 One figure for a cell; of a swap, the row at the culprit only. */
function told(
  { kind, positions }: Repair,
  read: (index: number) => number | undefined,
): number | readonly (number | null)[] {
  const count = kind === 'swapped' ? positions.length / 2 : positions.length;
  const figures = positions.slice(0, count).map((_, index) => statedOrNull(read(index)));
  const [only] = figures;
  return figures.length === 1 && typeof only === 'number' ? only : figures;
}

/** 不成立的各等式所指的格。 The cells at which the failed equations point. */
function explained({ form, sums }: Pick<Lanes, 'form' | 'sums'>, figures: Figures): string[] {
  const verdicts = verdictsOf(form, sums(figures));
  const failed = form.equations.filter((_, index) => verdicts[index]?.status === 'fail');
  return [...new Set(failed.map((equation) => equation.at))];
}

function fixOf(form: Form, figures: Figures, { kind, positions, values }: Repair): Fix {
  const patch = positions.flatMap((position, index) => {
    const value = values[index];
    const path = form.cells[position]?.address;
    if (path === undefined || Object.is(value, figures[position])) return [];
    return [{ op: 'replace', path, value: statedOrNull(value) } as const];
  });
  return { label: labels[kind](Math.max(...values)), patch };
}

const corrected = (figure: number): string => `改为 ${String(figure)}`;
const labels: Readonly<Record<CulpritKind, (figure: number) => string>> = {
  cell: corrected,
  transposed: corrected,
  'dropped-digit': corrected,
  total: corrected,
  split: (figure) => `合为 ${String(figure)}`,
  shifted: () => '移回一列',
  swapped: () => '两行对调',
};

function statedOrNull(figure = NaN): number | null {
  return Number.isNaN(figure) ? null : figure;
}
