// What a Word file says of itself is published with it, so it is screened with the text.
import { docxRenderer } from '@gongkai/renderer-docx';
import { openArchive } from '@gongkai/plugin-kit/archive';
import { parse } from '@gongkai/validator';
import { forms } from '@gongkai/schema/forms';
import { expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { soundReport } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { writeZip } from '../testing/write-zip.ts';

interface Found {
  readonly files: readonly {
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
  }[];
}

/** A Word file of a report with a word about its last editor in its properties. */
async function wordFile(editor: string): Promise<Uint8Array> {
  const report = parse(soundReport);
  const { bytes } = await docxRenderer.render({ form: forms['2021'], report, options: {} });
  const archive = openArchive(bytes);
  const decoder = new TextDecoder();
  const parts = archive.names.map((name) => {
    const text = decoder.decode(archive.read(name));
    const core = name === 'docProps/core.xml';
    const added = `<cp:lastModifiedBy>${editor}</cp:lastModifiedBy></cp:coreProperties>`;
    return [name, core ? text.replace('</cp:coreProperties>', added) : text] as const;
  });
  return writeZip(Object.fromEntries(parts));
}

test.each([
  ['王某 13800138000', [expect.stringContaining('文件属性“最后修改者”')]],
  ['党政办', []],
])('%s', async (editor, expected) => {
  const cwd = tempFolder({ 'a.docx': await wordFile(editor) });
  const { files } = jsonOf<Found>(gongkai(['check', 'a.docx', '-f', 'json'], { cwd }));
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  expect(
    found.filter(({ code }) => code === 'screen/personal-data').map(({ message }) => message),
  ).toEqual(expected);
});
