// The baseline of the HTML renderer: the same page as one template literal, as a person in a hurry
// would write it for exactly this report – fixed prose, fixed cells, every text escaped. It is made from
// the renderer's own output, so that both give the same bytes whatever the page comes to look like.
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@gongkai/plugin-kit';

/** A mark for each value of a report, and where the value is. */
interface Marked {
  readonly report: Report;
  readonly expressions: ReadonlyMap<string, string>;
}

export type Literal = (report: Report) => string;

/** The literal for reports with the prose of this one. */
export async function literalFor(
  report: Report,
  render: (report: Report) => string,
): Promise<Literal> {
  const { report: marked, expressions } = mark(report);
  const marks = new RegExp([...expressions.keys()].join('|'), 'g');
  const body = render(marked)
    .replace(embedded, (_, open: string, close: string) => `${open}${embeddedMark}${close}`)
    .replace(/[\\`]|\$\{/g, '\\$&')
    .replace(marks, (found) => `\${${expressions.get(found) ?? ''}}`)
    .replace(embeddedMark, '${embed(r)}');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const file = join(folder, 'literal.mjs');
  writeFileSync(file, `${helpers}\nexport const literal = (r) => \`${body}\`;\n`);
  const { literal } = (await import(pathToFileURL(file).href)) as { literal: Literal };
  rmSync(folder, { recursive: true });
  return literal;
}

const embedded = /(<script type="application\/json"[^>]*>)[\s\S]*?(<\/script>)/;
const embeddedMark = '\u{F0000}';

const helpers = `
const hostile = /[&<>"'\`=]/;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '\`': '&#x60;', '=': '&#x3D;' };
const e = (text) => hostile.test(text) ? text.replace(/[&<>"'\`=]/g, (c) => entities[c]) : text;
const n = (figure) => figure === null ? '' : String(figure);
const embed = (report) => JSON.stringify(report).replaceAll('<', '\\\\u003c');
`;

/** Every text and figure replaced by a mark of its own; what stands twice in the page shows its mark twice. */
function mark(report: Report): Marked {
  const expressions = new Map<string, string>();
  const walk = (value: unknown, path: string, key: string): unknown => {
    if (keep.has(key)) return value;
    if (typeof value === 'number') {
      const figure = 7_100_000 + expressions.size;
      expressions.set(String(figure), `n(${path})`);
      return figure;
    }
    if (typeof value === 'string') {
      const text = `M${String(1000 + expressions.size)}M`;
      expressions.set(text, `e(${path})`);
      return text;
    }
    if (Array.isArray(value)) return value.map((v, i) => walk(v, `${path}[${String(i)}]`, ''));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, walk(v, `${path}[${JSON.stringify(k)}]`, k)]),
    );
  };
  return { report: walk(report, 'r', '') as Report, expressions };
}

/** Values that decide what is printed, not what it says, and dates, which are printed in another form. */
const keep = new Set([
  ...['$schema', 'edition', 'year', 'scope', 'level', 'kind', 'type', 'topic'],
  ...[
    'publishedOn',
    'preparedOn',
    'on',
    'at',
    'code',
    'waivers',
    'extensions',
    'regionCode',
    'url',
  ],
]);
