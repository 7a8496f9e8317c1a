import type { Language } from '@gongkai/plugin-kit';
import type { Assessment } from '../results/assessment.ts';
import { printable } from '../terminal/printable.ts';

/** 核对说明，一条一行：答复了什么、谁、何时；失效的也列出。 Waivers, a line each: what was answered, by whom and when; those that lapsed too. */
export function waiverLines(
  { waived = [], lapsed = [] }: Pick<Assessment, 'waived' | 'lapsed'>,
  language: Language,
): readonly string[] {
  const zh = language === 'zh-CN';
  return [
    ...waived.map(({ diagnostic, waiver: { reason, by, on } }) =>
      printable(
        zh
          ? `已说明 ${diagnostic.code} ${diagnostic.message} —— ${reason}（${by}，${on}）`
          : `waived ${diagnostic.code} ${diagnostic.message} — ${reason} (${by}, ${on})`,
      ),
    ),
    ...lapsed.map(({ code, cells, reason, by, on }) => {
      const where = cells.map(({ at }) => at).join(zh ? '、' : ', ');
      return printable(
        zh
          ? `核对说明已失效 ${code}：${where} 的数已改变，请重新核对 —— ${reason}（${by}，${on}）`
          : `waiver lapsed ${code}: a figure of ${where} has changed; check it again — ${reason} (${by}, ${on})`,
      );
    }),
  ];
}
