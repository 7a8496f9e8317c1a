import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Document, DocumentBlock, Importer } from '../../index.ts';
import type { ImporterSetup } from './importer-setup.ts';
import { checkImporter, testImporter } from './test-importer.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An importer of lines that does everything right. */
function lines(change: (document: Document, bytes: Uint8Array) => unknown = (d) => d): Importer {
  return {
    kind: 'importer',
    api: 1,
    name: 'lines',
    accepts: { mediaTypes: ['text/x-lines'], extensions: ['.lines'] },
    recognise: ({ bytes }) => (bytes.includes(0) ? 0 : 0.5),
    read({ source: { bytes } }) {
      const blocks = new TextDecoder()
        .decode(bytes)
        .split('\n')
        .flatMap((text, i): DocumentBlock[] =>
          text === '' ? [] : [{ type: 'paragraph', text, place: { line: i + 1 } }],
        );
      return change({ blocks }, bytes) as Document;
    },
  };
}

const sample = { name: 'a.lines', bytes: encode('一\n二\n三\n'), texts: ['一', '二', '三'] };
const setup: ImporterSetup = { samples: [sample] };

async function failing(importer: Importer, given: ImporterSetup = setup): Promise<string[]> {
  const failures = await checkImporter(importer, given);
  for (const { message } of failures) expect(message).not.toBe('');
  return [...new Set(failures.map(({ check }) => check.replace(', a.lines', '')))];
}

// an importer that talks is heard by the kit, not by who runs this test
beforeAll(() => {
  vi.spyOn(globalThis.console, 'debug').mockImplementation(() => undefined);
});

test('an importer that does everything right passes', async () => {
  expect(await checkImporter(lines(), setup)).toEqual([]);
});

const place = {};
const cell = (text: string) => ({ text, place });
const grid = (columns: 'kept' | 'lost') => ({
  blocks: [{ type: 'grid', place, columns, rows: [[cell('一'), cell('二')], [cell('三')]] }],
});
const withBlock = (block: object) => (document: Document) => ({
  blocks: [...document.blocks, block],
});
const everyRead = [
  'reads',
  'plain data',
  'determinism',
  'no network, files or console',
  'never throws: broken',
  'never throws: hostile',
];
const slow = (milliseconds: number): void => {
  for (const end = Date.now() + milliseconds; Date.now() < end;);
};
let calls = 0;

const broken: readonly [string, string[], Importer, ImporterSetup?][] = [
  ['another api', ['contract'], { ...lines(), api: 2 as never }],
  ['a name that is no name', ['contract'], { ...lines(), name: 'My Lines' }],
  [
    'an extension without its dot',
    ['contract'],
    { ...lines(), accepts: { mediaTypes: [], extensions: ['lines'] } },
  ],
  [
    'nothing that it accepts',
    ['contract'],
    { ...lines(), accepts: { mediaTypes: [], extensions: [] } },
  ],
  ['no sample', ['samples'], lines(), { samples: [] }],
  ['a sample of which nothing is read', ['reads'], lines(() => ({ blocks: [] }))],
  [
    'a line that is lost',
    ['reads'],
    lines(({ blocks }) => ({ blocks: blocks.filter((_, i) => i !== 1) })),
  ],
  ['lines twice', ['reads'], lines(({ blocks }) => ({ blocks: [...blocks, ...blocks] }))],
  [
    'lines the wrong way round',
    ['reads'],
    lines(({ blocks }) => ({ blocks: blocks.toReversed() })),
  ],
  ['a likeness above 1', ['recognises'], { ...lines(), recognise: () => 2 }],
  ['a sample it does not recognise', ['recognises'], { ...lines(), recognise: () => 0 }],
  ['no blocks', everyRead, lines(() => ({}))],
  ['a block without a place', everyRead, lines(withBlock({ type: 'paragraph', text: '四' }))],
  ['a paragraph without text', everyRead, lines(withBlock({ type: 'paragraph', place }))],
  ['rows of several lengths in a table said to be kept', everyRead, lines(() => grid('kept'))],
  [
    'a diagnostic without a message',
    everyRead,
    lines(({ blocks }) => ({
      blocks,
      diagnostics: [{ code: 'import/x', severity: 'error', message: '', params: {} }],
    })),
  ],
  [
    'data that is no JSON',
    ['plain data'],
    lines((d) => ({ ...d, properties: { at: new Date(0) } })),
  ],
  [
    'the time of day',
    ['determinism'],
    lines((d) => ({ ...d, properties: { at: String(Date.now()) } })),
  ],
  [
    'a count of calls',
    ['determinism'],
    lines((d) => ({ ...d, properties: { n: String(calls++) } })),
  ],
  [
    'bytes that are changed',
    [
      'reads',
      'plain data',
      'determinism',
      'no network, files or console',
      'never throws: broken',
      'never throws: hostile',
    ],
    lines((document, bytes) => (bytes.fill(65), document)),
  ],
  [
    'talks to the console',
    ['no network, files or console'],
    lines((document) => (globalThis.console.debug('x'), document)),
  ],
  [
    'reads a file',
    ['no network, files or console'],
    lines((document) => (readFileSync(import.meta.filename), document)),
  ],
  [
    'throws at the end of a file',
    ['never throws: broken', 'never throws: hostile'],
    lines((document) => {
      if (!document.blocks.some((b) => b.type === 'paragraph' && b.text === '三'))
        throw new Error('cut');
      return document;
    }),
  ],
  [
    'throws at bytes that are none of its own',
    ['never throws: hostile'],
    lines((document, bytes) => {
      if (bytes[0] === 0x50) throw new Error('PK');
      return document;
    }),
  ],
  [
    'takes its time',
    ['never throws: hostile'],
    lines((document, bytes) => (bytes.length > 100_000 && slow(400), document)),
    { ...setup, timeLimit: 350 },
  ],
];

test.each(broken)('%s: %j', async (_, expected, importer, given) => {
  expect(await failing(importer, given)).toEqual(expected);
});

test('rows of several lengths are no fault where columns are lost', async () => {
  expect(await failing(lines(() => grid('lost')))).toEqual([]);
});

test('every runner with describe and it gets the same checks', () => {
  const registered: string[] = [];
  testImporter(lines(), {
    ...setup,
    describe: (name, body) => {
      expect(name).toBe('importer lines');
      body();
    },
    it: (name) => registered.push(name),
  });
  expect(registered).toEqual(expect.arrayContaining(['contract', 'reads, a.lines']));
});
