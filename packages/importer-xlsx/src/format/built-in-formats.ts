// Number formats 14–22, 27–36, 45–47 and 50–58 are dates and times; in Chinese Excel the latter
// two groups are the ones with 年, 月, 日.
const dates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The code of a format that files do not spell out, as far as it matters here. */
export function builtInFormat(id: number): string {
  if (dates.some(([first, last]) => id >= first && id <= last)) return 'yyyy-mm-dd';
  return id === 9 || id === 10 ? '0%' : 'General';
}
