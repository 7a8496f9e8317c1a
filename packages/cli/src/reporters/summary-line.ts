import type { Language } from '@gongkai/plugin-kit';
import type { Summary } from '../results/summary.ts';

/** 已检查 125 份: 12 份有错误 (37 处), 8 份有提醒, 105 份通过。 The closing line. */
export function summaryLine(summary: Summary, language: Language): string {
  const { files, unreadable, withErrors, errors, withWarnings, passed } = summary;
  const zh = language === 'zh-CN';
  const parts = [
    [unreadable, zh ? `${String(unreadable)} 份无法读取` : `${String(unreadable)} unreadable`],
    [
      withErrors,
      zh
        ? `${String(withErrors)} 份有错误 (${String(errors)} 处)`
        : `${String(withErrors)} with errors (${String(errors)})`,
    ],
    [
      withWarnings,
      zh ? `${String(withWarnings)} 份有提醒` : `${String(withWarnings)} with warnings`,
    ],
    [passed, zh ? `${String(passed)} 份通过` : `${String(passed)} passed`],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `${zh ? '已检查' : 'Checked'} ${String(files)}${zh ? ' 份' : ''}: ${said.join(', ')}`;
}
