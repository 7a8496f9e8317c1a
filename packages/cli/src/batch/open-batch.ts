import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { expandInputs } from '../files/expand-inputs.ts';
import type { Input } from '../files/input.ts';
import { wording } from '../language/wording.ts';
import { builtinImporters } from '../plugins/builtin.ts';
import { loadImporter } from '../plugins/load-plugin.ts';
import { archiveInputs } from './archive-inputs.ts';
import type { BatchInput } from './batch-input.ts';

interface Named {
  readonly importer: string | undefined;
  readonly output: string | undefined;
  readonly 'stdin-filename': string | undefined;
}

/** 一批的输入，和文件夹、压缩包里没有读的文件。 The inputs of a batch, and the files of folders and archives that are not read. */
export interface Batch {
  readonly inputs: readonly BatchInput[];
  readonly leftOut: readonly string[];
}

/**
 * 读不了、但多半是报告的文件：一份不漏地列出来，并说明怎样另存。
 * Files that cannot be read but are probably reports: each is listed with what to save it as.
 */
const foreignExtensions = ['.xls', '.xlsb', '.et', '.ofd', '.rtf', '.mht', '.mhtml', '.rar', '.7z'];

const isZip = ({ path }: Input): boolean => path?.toLowerCase().endsWith('.zip') === true;

/**
 * 操作数所指的一批；只有一个文件、又不写进文件夹的，不是一批（undefined）。
 * The batch that operands name; undefined for one file that does not go into a folder: no batch.
 */
export async function openBatch(
  operands: readonly string[],
  { importer, output, 'stdin-filename': stdinFilename }: Named,
  cwd: string,
): Promise<Batch | undefined> {
  const extensions =
    importer === undefined
      ? [
          ...Object.values(builtinImporters).flatMap((builtin) => builtin.extensions),
          ...foreignExtensions,
        ]
      : (await loadImporter(importer, cwd)).accepts.extensions;
  const leftOut: string[] = [];
  const found = expandInputs(operands, {
    cwd,
    extensions: ['.gongkai.json', '.zip', ...extensions],
    stdinFilename,
    leftOut: (shown) => leftOut.push(shown),
  });
  const [first] = found;
  if (found.length === 1 && first !== undefined && !isZip(first)) {
    if (first.path === undefined || !isFolder(output, cwd)) return undefined;
  }
  const inputs: BatchInput[] = [];
  for (const input of named(found, operands, cwd)) {
    const { shown, path, name, relative } = input;
    if (path === undefined || name === undefined) throw noStandardInput();
    const entry = { shown, path, name, relative };
    if (isZip(input))
      inputs.push(...(await archiveInputs(entry, extensions, (shown) => leftOut.push(shown))));
    else inputs.push(entry);
  }
  return { inputs, leftOut };
}

/** 文件夹里的规范 JSON 是导入的结果，不再导入；点了名的照读。 Canonical JSON in a folder is what imports wrote; it is read only where it is named. */
function named(
  inputs: readonly Input[],
  operands: readonly string[],
  cwd: string,
): readonly Input[] {
  const asked = new Set(operands.map((operand) => resolve(cwd, operand)));
  const kept = inputs.filter(
    ({ path }) =>
      path === undefined || asked.has(path) || !path.toLowerCase().endsWith('.gongkai.json'),
  );
  if (kept.length > 0) return kept;
  throw new CommandError(
    wording('只有规范 JSON，无须导入', 'There is canonical JSON only; it needs no import'),
  );
}

function isFolder(output: string | undefined, cwd: string): boolean {
  if (output === undefined || output === '-') return false;
  return (
    /[\\/]$/.test(output) ||
    statSync(resolve(cwd, output), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

function noStandardInput(): CommandError {
  return new CommandError(
    wording(
      '标准输入（-）只能单独导入，不能和别的文件一起',
      'Standard input (-) is imported by itself, not together with files',
    ),
  );
}
