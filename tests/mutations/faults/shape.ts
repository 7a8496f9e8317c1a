import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { inDraft, type Fault } from '../fault.ts';

/** Faults of a report as a document. */
export const shapeFaults: readonly Fault[] = [
  inDraft('the title is missing', 'shape/required', (draft) =>
    Object.fromEntries(Object.entries(draft).filter(([key]) => key !== 'title')),
  ),
  inDraft('a figure is text', 'shape/type', (draft, random) =>
    writePointer<Draft>(draft, '/requests/received/total', String(random.integer(0, 99))),
  ),
  inDraft('the year is not one', 'shape/value', (draft, random) =>
    writePointer<Draft>(draft, '/year', random.pick([0, -2023, 99_999])),
  ),
  inDraft('a misspelt property', 'shape/unknown', (draft) =>
    writePointer<Draft>(draft, '/otherMater', []),
  ),
  {
    name: 'a title of two lines, as the first revision allowed',
    codes: ['shape/revision'],
    hard: true,
    apply: (draft, random) => {
      const { title = '' } = draft;
      const at = random.integer(1, title.length - 1);
      return {
        json: JSON.stringify({ ...draft, title: `${title.slice(0, at)}\n${title.slice(at)}` }),
      };
    },
  },
  {
    name: 'no JSON',
    codes: ['shape/document'],
    hard: true,
    apply: (draft, random) => ({
      json: JSON.stringify(draft).slice(0, random.integer(0, 2000)),
    }),
  },
];
