import { expect, test } from 'vitest';
import type { Renderer } from '../../index.ts';
import { escapeHtml } from '../../templates.ts';
import { everySection, failing, small } from '../trial/small-renderer.ts';

const broken: readonly [string, string[], Renderer][] = [
  [
    'notes after tables are lost',
    ['census'],
    small({ view: (view) => everySection(view, (section) => ({ ...section, notes: [] })) }),
  ],
  [
    'one cell is lost',
    ['census'],
    small({ text: (text) => escapeHtml(text).replace(/^1001[0-9][0-9]$/, '') }),
  ],
  [
    'everything twice',
    ['census', 'not stated is not 0', 'maximum: all there is, greatest figures'],
    small({ page: (html) => html + html }),
  ],
  [
    'sections the wrong way round',
    ['order'],
    small({ view: (view) => ({ ...view, sections: [...view.sections].reverse() }) }),
  ],
  [
    'blanks as 0',
    ['not stated is not 0'],
    small({ text: (text) => (text === '' ? '0' : escapeHtml(text)) }),
  ],
  [
    'what the source does not have as 0',
    ['not stated is not 0'],
    small({ text: (text) => escapeHtml(text.replace('未载明', '0')) }),
  ],
  [
    '0 as nothing',
    ['not stated is not 0'],
    small({ text: (text) => (text === '0' ? '' : escapeHtml(text)) }),
  ],
  [
    'a part that the report has not',
    ['minimum: nothing but what a report must have', 'empty: sections without a word'],
    small({ page: (html, { report }) => `${html}<p>${String(report.contact?.office)}</p>` }),
  ],
  [
    'falls over a section without a word',
    ['empty: sections without a word'],
    small({
      page: (html, { report }) =>
        html + (report.preface === undefined ? '' : report.preface[0]!.type[0]),
    }),
  ],
  [
    'figures cut short',
    ['maximum: all there is, greatest figures'],
    small({
      text: (text) => escapeHtml(text.replace(/^\d{12,}$/, (d) => Number(d).toPrecision(9))),
    }),
  ],
];

test.each(broken)('%s: %j', async (_, expected, renderer) => {
  expect(await failing(renderer)).toEqual(expected);
});
