import { readFileSync } from 'node:fs';
import { writePointer, type Language } from '@gongkai/plugin-kit';
import { migrate } from '@gongkai/validator';
import { decodeText } from '../files/decode-text.ts';
import type { Input } from '../files/input.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Assessment } from '../results/assessment.ts';
import { isUnreadable } from '../results/unreadable.ts';
import { printable } from '../terminal/printable.ts';
import type { Fixing } from './fix-options.ts';
import { repairsOf, type Repair } from './repair.ts';
import { revised } from './revised.ts';

/**
 * 改正各份规范 JSON，返回印给人看的改动。读不了的、不是规范 JSON 的不动。
 * Repairs the canonical JSON files and returns what changed, to be shown. What could not be read and
 * what is not canonical JSON stays as it is.
 */
export function fixFiles(
  inputs: readonly Input[],
  assessments: readonly Assessment[],
  { unsafe, dryRun }: Fixing,
  language: Language,
): string {
  const shown: string[] = [];
  for (const [index, assessment] of assessments.entries()) {
    const { path, shown: name = '' } = inputs[index] ?? {};
    if (isUnreadable(assessment)) continue;
    if (path === undefined || !/\.json$/i.test(path)) {
      shown.push(`${printable(name)}: ${notCanonical[language]}\n`);
      continue;
    }
    const written: unknown = JSON.parse(decodeText(readFileSync(path)) ?? 'null');
    const { draft: document, changes } = migrate(written);
    const repairs = repairsOf(document, assessment.diagnostics, unsafe);
    if (repairs.length + changes.length === 0) continue;
    shown.push(difference(name, [...revised(written, { draft: document, changes }), ...repairs]));
    if (dryRun) continue;
    const repaired = repairs.reduce<object>(
      (whole, { path: at, after }) => writePointer(whole, at, after),
      document,
    );
    writeFiles([{ path, bytes: `${JSON.stringify(repaired, null, 2)}\n` }]);
  }
  return shown.join('');
}

const notCanonical: Readonly<Record<Language, string>> = {
  'zh-CN': '不是规范 JSON，没有改；先用 gongkai import 读成规范 JSON',
  en: 'not canonical JSON and left as it is; import it first',
};

/** 与 diff 相似：每处的地址、改前、改后。 Like a diff: the address of each change, before and after. */
function difference(name: string, repairs: readonly Repair[]): string {
  const file = printable(name);
  const line = (sign: string, value: unknown): string =>
    value === undefined ? '' : `${sign}${printable(JSON.stringify(value))}\n`;
  const changes = repairs.map(
    ({ path, before, after }) =>
      `@@ ${printable(path)} @@\n${line('-', before)}${line('+', after)}`,
  );
  return `--- ${file}\n+++ ${file}\n${changes.join('')}`;
}
