import type { Form } from '../../index.ts';
import { demand, type Check } from '../check.ts';
import { reportOf } from './report-head.ts';
import type { Subject } from './subject.ts';

const marks = [
  ['without a remark', undefined],
  ['blank', { kind: 'blank', text: '' }],
  ['a slash', { kind: 'slash', text: '/' }],
  ['a word', { kind: 'text', text: '未统计' }],
] as const;

/**
 * 0、数、未填三者分得清：0 印作 0，未填的无论原文怎样写都不印成 0。
 * 0, a figure and “not stated” are told apart: 0 is printed as 0, and what is not stated never as 0.
 */
export function notStated(subject: Subject, form: Form): Check {
  const zeros = async (cell: number | null, remark?: object): Promise<number> => {
    const remarks = form.cells.map(({ address }) => ({ at: address, ...remark }));
    const more = remark === undefined ? {} : { remarks };
    return zerosIn(
      await subject.visible(
        form,
        reportOf(form, () => cell, more),
      ),
    );
  };
  return {
    name: `not stated is not 0, edition ${form.edition}`,
    async run() {
      const elsewhere = await zeros(7);
      const stated = (await zeros(0)) - elsewhere;
      demand(
        stated === form.cells.length,
        `of ${String(form.cells.length)} cells that are 0, ${String(stated)} are printed as 0`,
      );
      for (const [name, remark] of marks) {
        const invented = (await zeros(null, remark)) - elsewhere;
        demand(
          invented === 0,
          `of ${String(form.cells.length)} cells not stated (${name}), ${String(invented)} are printed as 0`,
        );
      }
    },
  };
}

/** 独立的 0。 Zeros that stand by themselves. */
function zerosIn(text: string): number {
  return text.match(/(?<![\p{L}\p{N}_.,])[-+]?0+(?:\.0+)?(?![\p{L}\p{N}_]|\.\d)/gu)?.length ?? 0;
}
