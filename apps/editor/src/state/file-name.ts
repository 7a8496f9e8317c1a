/** 下载文件的名字：取报告标题，去掉文件名不能有的字符。 The name of a download: the title without what a file name cannot have. */
export function fileName(title: unknown, extension: string): string {
  const name = typeof title === 'string' ? title.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '') : '';
  return `${[...name].slice(0, 80).join('') || '年度报告'}${extension}`;
}
