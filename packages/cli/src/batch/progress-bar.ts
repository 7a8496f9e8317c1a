import type { Language } from '@gongkai/plugin-kit';
import type { Terminal } from '../terminal/terminal.ts';

/** 文件多于此数才显示进度。 Progress is shown for more files than this. */
const MANY = 10;
const WIDTH = 24;

/** 进度条：只在终端的标准错误上；印别的之前擦去。 A bar on standard error of a terminal; wiped before anything else is printed. */
export interface ProgressBar {
  show(done: number): void;
  wipe(): void;
}

/** 一批的进度条；不该有时什么都不印。 The bar of a batch; prints nothing where none is due. */
export function progressBar(
  { stderr }: Pick<Terminal, 'stderr'>,
  total: number,
  language: Language,
): ProgressBar {
  if (!stderr.isTTY || total <= MANY) return { show: () => undefined, wipe: () => undefined };
  const text = language === 'zh-CN' ? '正在导入' : 'Importing';
  return {
    show(done) {
      const full = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      stderr.write(`\r${text} ${bar} ${String(done)}/${String(total)}\u001b[K`);
    },
    wipe() {
      stderr.write('\r\u001b[K');
    },
  };
}
