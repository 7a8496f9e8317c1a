import type { Form } from '../../index.ts';
import { demand, listed, type Check } from '../check.ts';
import { watched } from '../watched.ts';
import { reportOf } from './report-head.ts';
import type { Subject } from './subject.ts';

/** 只由报告得出字节：不碰网络、文件、控制台。 Bytes come from the report alone: no network, files or console. */
export function outsideWorld(subject: Subject, form: Form): Check {
  return {
    name: 'no network, files or console',
    async run() {
      const report = reportOf(form, (_, i) => i);
      // what a renderer loads when it is first used is its own
      await subject.bytes(form, report);
      const touched = await watched(() => subject.bytes(form, report));
      demand(touched.length === 0, `it uses ${listed(touched)}`);
    },
  };
}
