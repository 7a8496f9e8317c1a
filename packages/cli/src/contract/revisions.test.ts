// Reports that an earlier revision of the data format wrote, or a later one: what each command makes of the file.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePointer, type Renderer, type Report } from '@gongkai/plugin-kit';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { form } from '@gongkai/schema/2021';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith, soundReport } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

interface Found {
  readonly files: readonly {
    readonly diagnostics: readonly {
      readonly code: string;
      readonly at?: string;
      readonly params: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

const title = String(soundReport.title);
/** Revision 1 allowed a title of two lines. */
const twoLines = title.replace(/(?=\d{4}年)/, '\n');
const earlier = reportWith({ '/title': twoLines });
/** Whatever a later revision adds, this one does not know. */
const later = reportWith({ '/responsible': { name: '甲' } });
const NOTE = /^earlier\.gongkai\.json:\d+:\d+: info shape\/revision .*第 1 次修订.*第 2 次修订/m;
const WARNING = /^later\.gongkai\.json:\d+:\d+: warning shape\/unknown .*responsible.*升级/m;

const folder = (): string =>
  tempFolder({
    'earlier.gongkai.json': earlier,
    'later.gongkai.json': later,
    'current.gongkai.json': reportWith(),
  });
const read = (cwd: string, file: string): unknown =>
  JSON.parse(readFileSync(join(cwd, file), 'utf8'));
const codes = ({ files }: Found): string[][] =>
  files.map(({ diagnostics }) => diagnostics.map(({ code }) => code));

describe('of an earlier revision', () => {
  test('check: the line, and what was changed from which revision to which', () => {
    const cwd = folder();
    const run = gongkai(['check', 'earlier.gongkai.json'], { cwd });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(NOTE);
    const line = earlier.split('\n').findIndex((text) => text.includes('"title"')) + 1;
    expect(run.stdout).toContain(`earlier.gongkai.json:${String(line)}:`);
    const found = jsonOf<Found>(gongkai(['check', 'earlier.gongkai.json', '-f', 'json'], { cwd }));
    expect(found.files[0]?.diagnostics).toMatchObject([
      {
        code: 'shape/revision',
        at: '/title',
        params: { from: 1, to: 2, now: JSON.stringify(title) },
      },
    ]);
    expect(readFileSync(join(cwd, 'earlier.gongkai.json'), 'utf8')).toBe(earlier);
  });

  test('standard input is read alike', () => {
    const { stdout } = gongkai(['check', '-'], { input: earlier });
    expect(stdout).toContain('shape/revision');
  });

  test.each([['convert'], ['render']])('%s writes the current revision and says so', (command) => {
    const cwd = folder();
    const args = [command, 'earlier.gongkai.json', '--to', 'json', '-o', 'new.gongkai.json'];
    const { status, stderr } = gongkai(args, { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(NOTE);
    expect(read(cwd, 'new.gongkai.json')).toEqual(soundReport);
    expect(gongkai(['check', 'new.gongkai.json'], { cwd }).stdout).toBe('');
  });

  test('import: a single one and a batch', () => {
    const cwd = folder();
    const single = gongkai(['import', 'earlier.gongkai.json'], { cwd });
    expect(single.stderr).toMatch(NOTE);
    expect(JSON.parse(single.stdout)).toEqual(soundReport);
    const args = ['import', 'earlier.gongkai.json', 'current.gongkai.json', '-o', 'out'];
    const { stderr } = gongkai(args, { cwd });
    expect(stderr).toContain('out/earlier.gongkai.json，1 处换成现行写法\n');
    expect(stderr).toContain('out/current.gongkai.json\n');
    for (const file of readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.json'))) {
      expect(read(cwd, `out/${file}`)).toEqual(soundReport);
    }
    const json = gongkai([...args, '--force', '-f', 'json'], { cwd: folder() });
    expect(codes(jsonOf(json))).toEqual([['shape/revision'], []]);
  });

  test('diff, series, correct and waive: it counts as the current one would', () => {
    const cwd = folder();
    const diff = gongkai(['diff', 'current.gongkai.json', 'earlier.gongkai.json', '-f', 'json'], {
      cwd,
    });
    expect(jsonOf(diff)).toMatchObject({ cells: [], prose: [] });
    expect(diff.stderr).toMatch(NOTE);
    expect(gongkai(['series', 'earlier.gongkai.json'], { cwd }).stdout).toMatch(NOTE);
    const corrected = gongkai(
      ['correct', 'earlier.gongkai.json', '--reason', '误填', '--on', '2024-03-01', '-o', '-'],
      { cwd },
    );
    expect(JSON.parse(corrected.stdout)).toMatchObject({ title });
    expect(corrected.stderr.match(/shape\/revision/g)).toHaveLength(1);

    const total = '/requests/received/total';
    const wrong = reportWith({ '/title': twoLines, [total]: 3999 });
    const answered = tempFolder({ 'earlier.gongkai.json': wrong });
    const reason = ['--reason', '口径不同', '--by', '张某', '--on', '2024-01-20'];
    const args = ['waive', 'earlier.gongkai.json', 'reconcile/row-total', '--at', total, ...reason];
    const waived = gongkai(args, { cwd: answered });
    expect(waived.status).toBe(0);
    expect(waived.stderr).toMatch(NOTE);
    expect(read(answered, 'earlier.gongkai.json')).toMatchObject({ title });
  });

  test('--fix brings the file itself to the current revision, --fix-dry-run shows it', () => {
    const cwd = folder();
    const shown = `@@ /title @@\n-${JSON.stringify(twoLines)}\n+${JSON.stringify(title)}\n`;
    const dry = gongkai(['check', 'earlier.gongkai.json', '--fix-dry-run'], { cwd });
    expect(dry.stderr).toContain(shown);
    expect(readFileSync(join(cwd, 'earlier.gongkai.json'), 'utf8')).toBe(earlier);
    const fixed = gongkai(['check', 'earlier.gongkai.json', '--fix'], { cwd });
    expect(fixed).toMatchObject({ status: 0, stdout: '' });
    expect(fixed.stderr).toContain(shown);
    expect(read(cwd, 'earlier.gongkai.json')).toEqual(soundReport);
  });

  test.each<[string, Renderer]>([
    ['html', htmlRenderer],
    ['docx', docxRenderer],
    ['xlsx', xlsxRenderer],
    ['pdf', pdfRenderer],
  ])('embedded in a file of ours: .%s', { timeout: 60_000 }, async (extension, renderer) => {
    // as the version before wrote it: nothing refused such a title
    const report = JSON.parse(earlier) as Report;
    const { bytes } = await renderer.render({ form, report, options: {} });
    const name = `old.${extension}`;
    const cwd = tempFolder({ [name]: bytes });
    const { stdout, stderr, status } = gongkai(['import', name], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^old\.\w+:\S* info shape\/revision .*第 1 次修订.*第 2 次修订/m);
    expect(JSON.parse(stdout)).toEqual(soundReport);
  });
});

describe('of a later revision', () => {
  test.each([
    ['check', ['check', 'later.gongkai.json']],
    ['convert', ['convert', 'later.gongkai.json', '--to', 'json', '-o', 'out.gongkai.json']],
    ['diff', ['diff', 'current.gongkai.json', 'later.gongkai.json']],
    ['series', ['series', 'later.gongkai.json']],
    ['check --previous', ['check', 'next.gongkai.json', '--previous', 'later.gongkai.json']],
  ])('%s warns that an upgrade may be due', (_, args) => {
    const cwd = tempFolder({
      'later.gongkai.json': later,
      'current.gongkai.json': reportWith(),
      'next.gongkai.json': reportWith({ '/year': 2024 }),
    });
    const { stdout, stderr } = gongkai(args, { cwd });
    expect(stdout + stderr).toMatch(WARNING);
  });

  test('what is not known is kept', () => {
    const cwd = folder();
    const args = ['convert', 'later.gongkai.json', '--to', 'json', '-o', 'out.gongkai.json'];
    expect(gongkai(args, { cwd }).status).toBe(0);
    expect(read(cwd, 'out.gongkai.json')).toEqual(JSON.parse(later));
  });

  test('it is added up and compared, not left out', () => {
    const own = writePointer<object>(JSON.parse(later) as object, '/scope', 'own');
    const cwd = tempFolder({ 'a.gongkai.json': JSON.stringify(own) });
    const args = ['rollup', 'a.gongkai.json', '--cell', '/requests/received/total', '-f', 'json'];
    expect(JSON.stringify(jsonOf(gongkai(args, { cwd })))).toContain('3511');
  });

  test('an edition that is not known is refused', () => {
    const cwd = tempFolder({ 'a.gongkai.json': reportWith({ '/edition': '2031' }) });
    for (const args of [
      ['check', 'a.gongkai.json'],
      ['diff', 'a.gongkai.json', 'a.gongkai.json'],
    ]) {
      const { status, stdout, stderr } = gongkai(args, { cwd });
      expect(status).toBe(2);
      expect(stdout + stderr).toMatch(/格式版本.*升级/);
    }
  });
});
