import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { forms } from '@gongkai/schema/forms';
import { example, seed } from './examples.ts';
import type { Goal } from './goal.ts';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
const FILES = 200;
/** As many again and again: memory must not grow with them. */
const MORE = 600;

/** A folder of reports: the example as a page, in Markdown, in Word and as a workbook, the seed as text, in turns. */
async function mixedFiles(folder: string, files: number): Promise<void> {
  // without our own data in them, or there would be nothing to recognise
  const input = { report: example, form: forms['2021'], options: { embed: false } };
  const kinds = [
    { extension: 'html', bytes: (await htmlRenderer.render(input)).bytes },
    { extension: 'md', bytes: (await markdownRenderer.render(input)).bytes },
    { extension: 'docx', bytes: (await docxRenderer.render(input)).bytes },
    { extension: 'xlsx', bytes: (await xlsxRenderer.render(input)).bytes },
    { extension: 'txt', bytes: seed },
  ];
  for (let i = 0; i < files; i += 1) {
    const kind = kinds[i % kinds.length];
    if (kind !== undefined)
      writeFileSync(join(folder, `${String(i)}.${kind.extension}`), kind.bytes);
  }
}

/** Files per second of the command on two threads; its peak memory is printed beside it. */
async function filesPerSecond(files: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    await mixedFiles(folder, files);
    const start = performance.now();
    const args = [bin, 'import', folder, '-o', join(folder, 'out'), '--jobs', '2', '--quiet'];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(child.pid));
    }, 20);
    const status = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(watch);
    if (status !== 0) throw new Error(`gongkai import ended with ${String(status)}`);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${String(files)} files, 2 threads: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`,
    );
    return files / seconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resident memory of a process, where the system tells it. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export const batchGoal: Goal = {
  name: 'import of 200 mixed files on two threads, files per second',
  unit: '/s',
  async measure() {
    const rate = await filesPerSecond(FILES);
    await filesPerSecond(MORE);
    return rate;
  },
};
