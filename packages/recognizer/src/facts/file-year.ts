/** 文件名中的年度；有几个不同的年份则不取。 The year in a file name; none where it holds several. */
export function fileYear(name: string | undefined): number | undefined {
  const years = new Set((name ?? '').match(/(?<!\d)20[0-3]\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}
