// Opens Office files in LibreOffice, as people do who have no Word, and looks at the pages it prints.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The fonts that official documents name, and the open ones of the same kind that Debian has. */
const standIns = {
  仿宋: 'Noto Serif CJK SC',
  楷体: 'Noto Serif CJK SC',
  宋体: 'Noto Serif CJK SC',
  方正小标宋简体: 'Noto Serif CJK SC',
  黑体: 'Noto Sans CJK SC',
};

/** Pages of a file, each as text laid out like the page. */
export function printedPages(bytes: Uint8Array, extension: string): string[] {
  return inFolder((folder) => {
    convert(folder, bytes, extension, 'pdf');
    return run(folder, 'pdftotext', ['-layout', 'report.pdf', '-']).split('\f').slice(0, -1);
  });
}

/** A file as LibreOffice prints it to PDF. */
export function printedPdf(bytes: Uint8Array, extension: string): Uint8Array {
  return inFolder((folder) => {
    convert(folder, bytes, extension, 'pdf');
    return new Uint8Array(readFileSync(join(folder, 'report.pdf')));
  });
}

/** A workbook as LibreOffice saves it: opened, computed, written anew. */
export function savedWorkbook(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    convert(folder, bytes, '.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'saved');
    return readFileSync(join(folder, 'saved/report.xlsx'));
  });
}

function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-system-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(
  folder: string,
  bytes: Uint8Array,
  extension: string,
  to: string,
  outputs = '.',
): void {
  writeFileSync(join(folder, `report${extension}`), bytes);
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(folder));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const conversion = ['--headless', '--convert-to', to, '--outdir', outputs, `report${extension}`];
  run(folder, 'soffice', [profile, ...conversion]);
}

function run(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FONTCONFIG_FILE: join(cwd, 'fonts.conf') },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

function fontConfiguration(folder: string): string {
  const matches = Object.entries(standIns).map(
    ([named, open]) =>
      `<match target="pattern"><test name="family"><string>${named}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${open}</string></edit></match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts</cachedir>${matches.join('')}</fontconfig>
`;
}
