// What tells a case from the sound report it was made of, in lines that a person reads.
import { placeText, type Form } from '@gongkai/form';

/** As many lines as a page shows of one report. */
const SHOWN = 8;
const LONGEST = 90;

/** The differences of two reports, a line each: place, before, after. */
export function changesOf(form: Form, before: unknown, after: unknown): string[] {
  return cut(
    differences(before, after, '').map(([at, one, other]) => {
      const place = placeText(form, at);
      const name = place === at ? '' : `${place} `;
      return `- ${name}\`${at}\`: ${shown(one)} → ${shown(other)}`;
    }),
  );
}

/** The lines that a text has more, or fewer, than another. */
export function textChanges(before: string, after: string): string[] {
  const [one, other] = [before, after].map((text) => text.split('\n'));
  const missing = (from: string[] = [], of: string[] = []): string[] =>
    from.filter((line) => line.trim() !== '' && !of.includes(line));
  const line = (sign: string) => (text: string) => `${sign} ${short(text.replaceAll('\t', ' | '))}`;
  const changed = [
    ...cut(missing(one, other).map(line('-'))),
    ...cut(missing(other, one).map(line('+'))),
  ];
  // a heading printed twice adds no new line
  const repeated = (other ?? []).filter(
    (text, i, all) =>
      text.length > 3 && all.indexOf(text) !== i && one?.indexOf(text) === one?.lastIndexOf(text),
  );
  return changed.length > 0 ? changed : cut(repeated.map(line('+')));
}

type Difference = readonly [at: string, before: unknown, after: unknown];

function differences(before: unknown, after: unknown, at: string): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isTree(before) || !isTree(after)) return [[at, before, after]];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], `${at}/${key}`));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Prose is shown as its text, everything else as JSON; what is not there as —. */
function shown(value: unknown): string {
  if (value === undefined) return '—';
  if (!Array.isArray(value)) return `\`${short(JSON.stringify(value))}\``;
  const texts = (value as { text?: string }[]).map(({ text }) => text).filter(Boolean);
  return texts.length === 0
    ? `\`${short(JSON.stringify(value))}\``
    : `「${short(texts.join(' / '))}」`;
}

function short(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function cut(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `- … (${String(rest)})`] : [...lines];
}
