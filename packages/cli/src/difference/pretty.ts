import type { TextChange } from '@gongkai/ledger';
import { columns } from '../terminal/columns.ts';
import { printable } from '../terminal/printable.ts';
import type { DifferencePrinter } from './compared.ts';
import { figuresOf, summaryOf } from './figures.ts';

/** 改动前后各留几个字。 How many characters are kept on either side of a change. */
const CONTEXT = 12;

/** 给人看的：每格一行，文字只印改动处，[-删去-]{+增加+}。 For people; of the prose only the changes with some context. */
export const pretty: DifferencePrinter<string> = (compared, language) =>
  [
    `${printable(compared.before.file)} → ${printable(compared.after.file)}\n`,
    columns(compared.cells.map((cell) => figuresOf(cell, language).map(printable))),
    ...compared.prose.map(
      ({ section, changes }) => `  ${printable(section)}\n    ${changes.map(marked).join('')}\n`,
    ),
    `${summaryOf(compared, language)}\n`,
  ].join('');

function marked({ kind, text }: TextChange, i: number, all: readonly TextChange[]): string {
  const safe = printable(text);
  if (kind === 'removed') return `[-${safe}-]`;
  if (kind === 'added') return `{+${safe}+}`;
  const characters = [...safe];
  if (characters.length <= 2 * CONTEXT) return safe;
  const head = i === 0 ? '' : characters.slice(0, CONTEXT).join('');
  const tail = i === all.length - 1 ? '' : characters.slice(-CONTEXT).join('');
  return `${head}…${tail}`;
}
