import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { inDraft, type Fault } from '../fault.ts';
import type { Random } from '../random.ts';
import { figure } from '../story.ts';

const parties = ['naturalPerson', 'organizations/commercial', 'organizations/other'];
const outcome = '/requests/outcomes/granted';
const fees = '/proactiveDisclosure/fees/amount';

const off =
  (address: string) =>
  (draft: Draft, random: Random): Draft =>
    writePointer(draft, address, figure(draft, address) + random.integer(1, 9));

/** Faults of the figures, as a person types them. */
export const figureFaults: readonly Fault[] = [
  inDraft('a cell of 表三 is off', 'reconcile/row-total', (draft, random) =>
    off(`${outcome}/${random.pick(parties)}`)(draft, random),
  ),
  inDraft('a cell of 表三 is off, and is named', 'reconcile/culprit', (draft, random) =>
    off(`${outcome}/${random.pick(parties)}`)(draft, random),
  ),
  inDraft(
    'an outcome total is off',
    'reconcile/outcome-total',
    off('/requests/outcomes/total/naturalPerson'),
  ),
  inDraft('the balance is off by one', 'reconcile/case-balance', (draft) => {
    const at = '/requests/carriedForward/naturalPerson';
    return writePointer(draft, at, figure(draft, at) + 1);
  }),
  inDraft(
    'a total of disputes is off',
    'reconcile/dispute-total',
    off('/disputes/litigation/direct/total'),
  ),
  inDraft(
    'more were granted than there were, in a column without a total',
    'reconcile/outcome-bound',
    (draft) => {
      const column = '/organizations/research';
      const all =
        figure(draft, `/requests/received${column}`) +
        figure(draft, `/requests/carriedOver${column}`);
      const blank = writePointer(draft, `/requests/outcomes/total${column}`, null);
      return writePointer(blank, `${outcome}${column}`, all + 1);
    },
  ),
  inDraft(
    'a row is shifted by one column',
    ['reconcile/outcome-total', 'reconcile/case-balance'],
    (draft) => {
      const columns = ['naturalPerson', 'organizations/commercial', 'organizations/research'];
      const [a = 0, b = 0, c = 0] = columns.map((column) => figure(draft, `${outcome}/${column}`));
      if (c !== 0 || (a === 0 && b === 0)) return undefined;
      return [0, a, b].reduce<Draft>(
        (changed, value, i) => writePointer(changed, `${outcome}/${columns[i] ?? ''}`, value),
        draft,
      );
    },
    true,
  ),
  inDraft('a count is negative', 'cell/count', (draft) =>
    writePointer(draft, `${outcome}/organizations/other`, -1),
  ),
  inDraft('a count is a fraction', 'cell/count', (draft) =>
    writePointer(draft, '/disputes/reconsideration/pending', 0.5),
  ),
  inDraft('an amount is negative', 'cell/amount', (draft) => writePointer(draft, fees, -0.5)),
  inDraft('a cell is not stated', 'cell/not-stated', (draft) =>
    writePointer(draft, '/requests/carriedOver/organizations/other', null),
  ),
  {
    name: 'yuan in a cell of 万元',
    codes: ['cell/amount-magnitude'],
    hard: true,
    apply(draft, random) {
      const last = figure(draft, fees);
      if (last === 0) return undefined;
      const factor = 10_000 * (0.8 + random.next() * 0.4);
      return {
        draft: writePointer(draft, fees, Math.round(last * factor)),
        context: { previous: { ...draft, year: (draft.year ?? 0) - 1 } },
      };
    },
  },
  inDraft('规章 = 6 at a county department', 'cell/rules-by-town', (draft) =>
    draft.agency?.level === 'county'
      ? writePointer(draft, '/proactiveDisclosure/rules/inForce', 6)
      : undefined,
  ),
  inDraft('规章 at a town that states no level', 'cell/rules-by-town', (draft, random) => {
    const name = random.pick(['示例县示例镇人民政府', '示例乡人民政府', '示例街道办事处']);
    const named: Draft = { ...draft, agency: { name }, title: `${name}${String(draft.year)}年` };
    return writePointer(named, '/proactiveDisclosure/rules/inForce', random.integer(1, 9));
  }),
];
