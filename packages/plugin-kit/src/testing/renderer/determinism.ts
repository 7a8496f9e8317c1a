import type { Form } from '../../index.ts';
import { demand, type Check } from '../check.ts';
import { elsewhere } from '../elsewhere.ts';
import { sameBytes } from './options-schema.ts';
import { sentinelReport } from './sentinel-report.ts';
import type { Subject } from './subject.ts';

const years = 3 * 366 * 86_400_000;

/** 同样的报告，同样的字节：与时刻、随机数、上一次输出无关。 The same report gives the same bytes, whatever the time. */
export function determinism(subject: Subject, form: Form): Check {
  const { report } = sentinelReport(form);
  return {
    name: `determinism, edition ${form.edition}`,
    async run() {
      const first = await subject.bytes(form, report);
      const copy = first.slice();
      const again = await elsewhere(years, () => subject.bytes(form, report));
      demand(sameBytes(again, copy), 'the same report gives other bytes at another time');
      demand(sameBytes(first, copy), 'the bytes of an output change with the next one');
    },
  };
}
