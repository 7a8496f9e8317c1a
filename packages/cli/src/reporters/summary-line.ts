import type { Language } from '@gongkai/plugin-kit';
import type { Outcome } from '../results/assessment.ts';

type Counts = Pick<Outcome, 'action' | 'summary' | 'written'>;

/** 已检查 125 份: 12 份有错误 (37 处), 8 份有提醒, 105 份通过。 The closing line. */
export function summaryLine({ action, summary, written }: Counts, language: Language): string {
  const { files, unreadable, withErrors, errors, withWarnings, passed } = summary;
  const words = wordsOf[language];
  const parts: readonly (readonly [count: number, text: string])[] = [
    [unreadable, words.unreadable(unreadable)],
    [withErrors, words.errors(withErrors, errors)],
    [withWarnings, words.warnings(withWarnings)],
    [summary.waived ?? 0, words.waived(summary.waived ?? 0)],
    // only a check can be passed
    [passed, action === 'check' ? words.passed(passed) : words.clean(passed)],
    [written.length, words.written(written.length)],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `${words.done[action](files)}: ${said.join(', ')}`;
}

type Count = (count: number) => string;

interface Words {
  readonly done: Readonly<Record<Outcome['action'], Count>>;
  readonly unreadable: Count;
  readonly errors: (files: number, errors: number) => string;
  readonly warnings: Count;
  readonly waived: Count;
  readonly passed: Count;
  readonly clean: Count;
  readonly written: Count;
}

const zh: Words = {
  done: {
    check: (n) => `已检查 ${String(n)} 份`,
    read: (n) => `已读入 ${String(n)} 份`,
    render: (n) => `已输出 ${String(n)} 份`,
  },
  unreadable: (n) => `${String(n)} 份无法读取`,
  errors: (n, errors) => `${String(n)} 份有错误 (${String(errors)} 处)`,
  warnings: (n) => `${String(n)} 份有提醒`,
  waived: (n) => `${String(n)} 处已有核对说明`,
  passed: (n) => `${String(n)} 份通过`,
  clean: (n) => `${String(n)} 份没有提示`,
  written: (n) => `写出 ${String(n)} 个文件`,
};

const en: Words = {
  done: {
    check: (n) => `Checked ${String(n)}`,
    read: (n) => `Read ${String(n)}`,
    render: (n) => `Rendered ${String(n)}`,
  },
  unreadable: (n) => `${String(n)} unreadable`,
  errors: (n, errors) => `${String(n)} with errors (${String(errors)})`,
  warnings: (n) => `${String(n)} with warnings`,
  waived: (n) => `${String(n)} waived`,
  passed: (n) => `${String(n)} passed`,
  clean: (n) => `${String(n)} without findings`,
  written: (n) => `${String(n)} ${n === 1 ? 'file' : 'files'} written`,
};

const wordsOf: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };
