import { localise, type Diagnostic, type Draft, type Language } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import {
  checkSummed,
  readUnits,
  rollUp,
  UnitListError,
  type RollUp,
  type Unit,
} from '@gongkai/ledger';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { Filed } from '../set/filed.ts';

/** 读单位名单；读不成则停下来告知。 Reads a unit list, or says why not. */
export function unitsOf(text: string, file: string): readonly Unit[] {
  try {
    return readUnits(text);
  } catch (error) {
    if (!(error instanceof UnitListError)) throw error;
    const sentence = `${file}: ${error.message}`;
    throw new CommandError(wording(sentence, sentence));
  }
}

/** 汇总的结果，连同机关、年度、标题。 The roll-up with agency, year and title. */
export interface SetRollUp extends RollUp {
  readonly form: Filed['form'];
  readonly draft: Draft;
}

/** 已知的汇总机关与已编好的汇总报告。 What is known of the sum. */
export interface SumFacts {
  readonly agency: string | undefined;
  readonly title: string | undefined;
  /** --summed：已编好的汇总报告，逐格核对。 A summed report to check cell by cell. */
  readonly summed: Filed | undefined;
  readonly language: Language;
}

/** 逐格汇总；不同年度、不同格式的不能相加，停下来告知。 Adds up; other years or forms are refused. */
export function rollUpSet(
  reports: readonly Filed[],
  units: readonly Unit[],
  { agency, title, summed, language }: SumFacts,
): SetRollUp {
  const [first] = reports;
  if (first === undefined) {
    throw new CommandError(wording('没有可以汇总的报告', 'There is no report to add up'));
  }
  const all = summed === undefined ? reports : [...reports, summed];
  const other = all.find(
    ({ form, draft }) => form.edition !== first.form.edition || draft.year !== first.draft.year,
  );
  if (other !== undefined) {
    const [a, b] = [first, other].map(({ name, draft }) => `${name} (${String(draft.year)})`);
    throw new CommandError(
      wording(
        `年度或格式版本不同，不能汇总：${a ?? ''}、${b ?? ''}`,
        `Of other years or forms, cannot be added up: ${a ?? ''}, ${b ?? ''}`,
      ),
    );
  }
  const { form } = first;
  const rolled = rollUp(form, reports, units);
  const checked = summed === undefined ? [] : checkSummed(form, summed, rolled);
  const { edition, scope, ...figures } = rolled.draft;
  const facts = {
    edition,
    year: first.draft.year,
    scope,
    ...(agency === undefined ? {} : { agency: { name: agency } }),
    ...(title === undefined ? {} : { title }),
  };
  const diagnostics: Diagnostic[] = [...rolled.diagnostics, ...checked];
  return {
    ...rolled,
    form,
    draft: { ...facts, ...figures } as Draft,
    diagnostics: diagnostics.map((diagnostic) => localise(diagnostic, language, messages)),
    checked: rolled.checked.map(({ report, diagnostics: found }) => ({
      report,
      diagnostics: found.map((diagnostic) => localise(diagnostic, language, messages)),
    })),
  };
}
