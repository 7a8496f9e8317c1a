import type { Place } from '@gongkai/plugin-kit';

/** 文件:行:列，编辑器和终端认得。 file:line:column, as editors and terminals know it. */
export function fileAndPlace(file: string, place: Place | undefined): string {
  const { line, column } = place ?? {};
  if (line === undefined) return file;
  return `${file}:${String(line)}:${String(column ?? 1)}`;
}
