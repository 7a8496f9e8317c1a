import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxImporter } from '@gongkai/importer-docx';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { readPointer, type Draft } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { checkRules } from '@gongkai/rules';
import { forms } from '@gongkai/schema/forms';
import { main } from '../main.ts';
import { templates } from '../production/templates.ts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { tempFolder } from '../testing/temp-folder.ts';

async function template(cwd: string, ...args: string[]) {
  const terminal = fakeTerminal({ cwd });
  const status = await main(['template', ...args], terminal);
  return { status, err: terminal.err(), out: terminal.out() };
}

async function readBack(file: string): Promise<Draft> {
  const context = { importers: [docxImporter, xlsxImporter], forms: Object.values(forms) };
  const { draft } = await importReport({ bytes: readFileSync(file), name: file }, context);
  return draft;
}

const kinds = Object.values(forms).flatMap((form) =>
  Object.keys(templates).map((kind) => ({ form, kind, edition: form.edition })),
);

describe.each(kinds)('a blank form for $kind of edition $edition', ({ form, kind }) => {
  test('reads back with no cell stated, each remembered as blank', async () => {
    const cwd = tempFolder();
    const { status, err } = await template(cwd, kind, '--edition', form.edition);
    expect([status, err]).toEqual([0, `template.${kind}\n`]);
    const draft = await readBack(join(cwd, `template.${kind}`));
    expect(draft.edition).toBe(form.edition);
    const cells = form.cells.map(({ address }) => readPointer(draft, address));
    expect(new Set(cells)).toEqual(new Set([null]));
    expect(draft.remarks).toEqual(
      form.cells.map(({ address }) => ({ at: address, kind: 'blank', text: '' })),
    );
    const headings = draft.overview?.flatMap((b) => (b.type === 'heading' ? (b.topic ?? []) : []));
    expect(headings).toEqual(form.topics.map(({ key }) => key));
  });

  test('what nobody filled in is found by a check', async () => {
    const cwd = tempFolder();
    await template(cwd, kind, '--edition', form.edition);
    const draft = await readBack(join(cwd, `template.${kind}`));
    const { diagnostics } = checkRules({ form, draft });
    const places = diagnostics.filter(({ code }) => code === 'prose/placeholder');
    const sections = new Set(places.map(({ at = '' }) => at.split('/')[1]));
    expect([...sections].sort()).toEqual(
      ['otherMatters', 'overview', 'problemsAndImprovements', 'title'].sort(),
    );
  });
});

test('what is known stands in the form, and the year chooses the edition', async () => {
  const cwd = tempFolder();
  await template(cwd, 'docx', '--agency', '示例县人民政府', '--year', '2020', '-o', 'a.docx');
  expect(await readBack(join(cwd, 'a.docx'))).toMatchObject({
    edition: '2019',
    year: 2020,
    agency: { name: '示例县人民政府' },
    title: `示例县人民政府2020年${forms['2019'].reportName}`,
  });
});

test('never overwrites a file, and says which forms there are', async () => {
  const cwd = tempFolder();
  writeFileSync(join(cwd, 'template.docx'), 'mine');
  expect((await template(cwd, 'docx')).status).not.toBe(0);
  expect(readFileSync(join(cwd, 'template.docx'), 'utf8')).toBe('mine');
  for (const args of [[], ['odt'], ['docx', 'more'], ['constructor']]) {
    const { status, err } = await template(cwd, ...args);
    expect(status).not.toBe(0);
    expect(err).toContain('docx');
  }
});

test('the same form is the same bytes, on standard output too', async () => {
  const cwd = tempFolder();
  const { out, err } = await template(cwd, 'docx', '-o', '-');
  expect(err).toBe('');
  await template(cwd, 'docx');
  expect(readFileSync(join(cwd, 'template.docx')).toString()).toBe(out);
});
