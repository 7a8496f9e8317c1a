import type { Language } from '@gongkai/plugin-kit';
import { printable } from '../terminal/printable.ts';
import { isRevised } from '../results/reading-notes.ts';
import type { FileResult } from './file-result.ts';

/** 一个文件一行。 One line for one file. */
export function fileLine(result: FileResult, language: Language): string {
  const zh = language === 'zh-CN';
  return `${printable(result.file)}: ${printable(said(result, zh) + counts(result, zh))}\n`;
}

function said({ state, output = '', diagnostics, message = '' }: FileResult, zh: boolean): string {
  switch (state) {
    case 'written':
      return zh ? `已写出 ${output}` : `written to ${output}`;
    case 'read':
      return zh ? '已读入' : 'read';
    case 'unchanged':
      return zh ? `内容未变，已跳过（${output}）` : `unchanged, skipped (${output})`;
    case 'kept':
      return zh ? `${output} 有人改过，没有覆盖` : `${output} was edited and is kept`;
    case 'incomplete':
      return zh ? '读到的不完整，没有写出' : 'not read whole, not written';
    case 'failed':
      return message;
    case 'unreadable':
      return diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
  }
}

function counts({ state, diagnostics }: FileResult, zh: boolean): string {
  if (state === 'unreadable' || state === 'failed') return '';
  const of = (severity: string): number =>
    diagnostics.filter((d) => d.severity === severity).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [of('error'), '处错误', 'errors'],
    [of('warning'), '处提醒', 'warnings'],
    // what was written is not what stood there
    [diagnostics.filter(isRevised).length, '处换成现行写法', 'brought to the current revision'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([n, chinese, english]) =>
      zh ? `，${String(n)} ${chinese}` : `, ${english}: ${String(n)}`,
    )
    .join('');
}
