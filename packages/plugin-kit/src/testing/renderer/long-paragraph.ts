import type { Form } from '../../index.ts';
import { demand, type Check } from '../check.ts';
import { stopwatch } from '../stopwatch.ts';
import { squeezed } from './hostile-text.ts';
import { reportOf } from './report-head.ts';
import type { Subject } from './subject.ts';

const usualLimit = 10_000;
const megabyte = 1 << 20;
const pattern = '政务公开示例文字';

/** 一段 1 MB 的文字在时限之内整段印出。 A paragraph of 1 MB is printed whole and in time. */
export function longParagraph(subject: Subject, form: Form): Check {
  const limit = subject.setup.timeLimit ?? usualLimit;
  return {
    name: `time limit: a paragraph of 1 MB, edition ${form.edition}`,
    async run() {
      // three bytes a character
      const text = pattern.repeat(Math.ceil(megabyte / (3 * pattern.length)));
      const report = reportOf(form, () => 1, { preface: [{ type: 'paragraph', text }] });
      const elapsed = stopwatch();
      const bytes = await subject.bytes(form, report);
      const time = elapsed();
      demand(
        time <= limit,
        `it takes ${String(Math.round(time))} ms; the limit is ${String(limit)} ms`,
      );
      if (subject.setup.prints === 'cells') return;
      const shown = squeezed(await subject.decode(bytes));
      demand(shown.includes(text), 'the paragraph is not printed whole');
    },
  };
}
