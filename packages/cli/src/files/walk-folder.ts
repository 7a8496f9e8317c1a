import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byName } from './by-name.ts';

/**
 * 文件夹内（连同下级）可以核对的文件：规范 JSON 与各读入器认得的扩展名。
 * The files below a folder that can be read as reports: canonical JSON and what importers accept.
 * Hidden files, node_modules and links to folders are left out; other files are passed to `leftOut`.
 */
export function walkFolder(
  folder: string,
  extensions: readonly string[],
  leftOut?: (relative: string) => void,
  above = '',
): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => byName(a.name, b.name))
    .flatMap((entry) => {
      const relative = above + entry.name;
      if (entry.isDirectory()) {
        return walkFolder(join(folder, entry.name), extensions, leftOut, `${relative}/`);
      }
      const name = entry.name.toLowerCase();
      if (extensions.some((extension) => name.endsWith(extension))) return [relative];
      leftOut?.(relative);
      return [];
    });
}
