import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { byName } from '../files/by-name.ts';
import type { BatchInput } from './batch-input.ts';
import { readArchive } from './read-archive.ts';

type Zip = Pick<BatchInput, 'shown' | 'path' | 'name' | 'relative'>;

/** 压缩包里各个报告；包本身读不了，包就是一个读不了的输入。 The reports in a ZIP; a ZIP that cannot be read is itself an unreadable input. */
export async function archiveInputs(
  zip: Zip,
  extensions: readonly string[],
  leftOut: (shown: string) => void,
): Promise<readonly BatchInput[]> {
  try {
    const { names } = await readArchive(zip.path);
    const visible = names.filter(isVisible).sort(byName);
    const reports = visible.filter((name) => hasExtension(name, extensions));
    for (const name of visible) if (!reports.includes(name)) leftOut(`${zip.shown}/${name}`);
    if (reports.length === 0) {
      return [{ ...zip, problem: { reason: 'no-report', detail: '' } }];
    }
    return reports.map((entry) => {
      const relative = safePath(entry);
      return {
        shown: `${zip.shown}/${entry}`,
        name: relative.split('/').at(-1) ?? 'report',
        relative,
        path: zip.path,
        entry,
      };
    });
  } catch (error) {
    if (error instanceof UnreadableError) {
      return [{ ...zip, problem: { reason: error.reason, detail: error.detail } }];
    }
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const problem = missing
      ? ({ reason: 'not-found', detail: '' } as const)
      : ({ reason: 'no-access', detail: code } as const);
    return [{ ...zip, problem }];
  }
}

function hasExtension(entry: string, extensions: readonly string[]): boolean {
  const name = entry.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}

/** 不是文件夹，也不是系统自己放进去的。 No folder, and none that a system put there for itself. */
function isVisible(entry: string): boolean {
  return (
    !/[\\/]$/.test(entry) &&
    entry
      .toLowerCase()
      .split(/[\\/]/)
      .every((part) => part === '..' || (!part.startsWith('.') && part !== '__macosx'))
  );
}

/** 部件名 → 文件夹内的路径：`..`、盘符、系统不许的字符都不能带出去。 A part's name as a path that cannot lead out of the folder. */
function safePath(entry: string): string {
  const parts = entry
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => part.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_'));
  return parts.join('/');
}
