import type { Language } from '@gongkai/plugin-kit';

/** 最多列出几个名字。 How many names are listed. */
const most = 5;

/** 没有读的文件也要说：扫描成图片的报告不能不声不响地漏掉。 Files that were not read are named: a report scanned into a picture must not be missed. */
export function leftOutLine(leftOut: readonly string[], language: Language): string {
  if (leftOut.length === 0) return '';
  const count = String(leftOut.length);
  const names = leftOut.slice(0, most);
  const more = leftOut.length > most;
  return language === 'zh-CN'
    ? `另有 ${count} 个文件不是能导入的格式，没有读：${names.join('、')}${more ? ' 等' : ''}\n`
    : `${count} further files are of no format that can be imported and were not read: ${names.join(', ')}${more ? ', …' : ''}\n`;
}
