import type { LexiconEntry } from '@gongkai/plugin-kit';

const severities = new Map<string, LexiconEntry['severity']>([
  ['错误', 'error'],
  ['提醒', 'warning'],
  ['备注', 'info'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
]);

/**
 * 读办公室提供的词表：每行一条，`词`、`词 => 应改为`，行末可加 `# 说明`；`[错误]`、`[提醒]`、`[备注]` 单独一行，
 * 管其下各条（默认提醒）。空行和以 # 开头的行略过。
 * Reads a word list: one entry a line, `word` or `word => replacement`, with `# note` at the end;
 * a line `[error]`, `[warning]` or `[info]` sets the severity of what follows.
 */
export function readLexicon(text: string): LexiconEntry[] {
  let severity: LexiconEntry['severity'] = 'warning';
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .flatMap((line) => {
      const [content = '', ...notes] = line.split('#');
      const heading = /^\s*\[(.+)\]\s*$/u.exec(content)?.[1];
      if (heading !== undefined) {
        severity = severities.get(heading.trim()) ?? severity;
        return [];
      }
      const [word = '', replacement] = content.split('=>').map((part) => part.trim());
      if (word === '') return [];
      const note = notes.join('#').trim();
      return [
        {
          word,
          severity,
          ...(replacement ? { replacement } : {}),
          ...(note === '' ? {} : { note }),
        },
      ];
    });
}
