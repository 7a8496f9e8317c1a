import type { Language } from '@gongkai/plugin-kit';
import type { Terminal } from './terminal.ts';

/** 文件多于此数才显示进度。 Progress is shown for more files than this. */
const MANY = 10;

/** 进度，只在终端的标准错误上，完了擦去。 Progress on standard error of a terminal, wiped when done. */
export function progress(
  { stderr }: Terminal,
  total: number,
  language: Language,
): (done: number | undefined) => void {
  if (!stderr.isTTY || total <= MANY) return () => undefined;
  return (done) => {
    const text = language === 'zh-CN' ? '正在检查' : 'Checking';
    stderr.write(
      done === undefined ? '\r\u001b[K' : `\r${text} ${String(done + 1)}/${String(total)}\u001b[K`,
    );
  };
}
