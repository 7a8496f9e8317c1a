import {
  commonOptions,
  findingOptions,
  inputOptions,
  outputOption,
} from '../arguments/shared-options.ts';
import { defineCommand } from '../command.ts';
import { fileInput } from '../files/file-input.ts';
import { writeTarget } from '../files/write-target.ts';
import { assessInputs, openInputs } from '../intake/gather.ts';
import { wording } from '../language/wording.ts';
import type { Assessment } from '../results/assessment.ts';
import { isBlocked } from '../results/blocked.ts';
import { exitCodeOf } from '../results/exit-code.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { closingLine, formatOf, outcomeText } from '../results/report-outcome.ts';
import { thresholdOf } from '../results/threshold.ts';
import { drillDown, drillDownText } from '../rollup/drill-down.ts';
import { notes } from '../rollup/notes.ts';
import { rollUpSet, unitsOf } from '../rollup/roll-up-set.ts';
import { rollupOptions } from '../rollup/rollup-options.ts';
import { filedOf } from '../set/filed.ts';
import { readFiled, readTextFile } from '../set/set-context.ts';

/** 县级汇总：逐格相加，每个和都能追到各单位。 Adds up the reports of many units, cell by cell. */
export const rollup = defineCommand({
  operands: wording('文件|文件夹|通配…', 'FILE|FOLDER|GLOB…'),
  about: wording(
    '把同一年度各单位的报告逐格相加。按名单指出缺报、重复、口径不一的；有单位未填的格没有和。有错误时不写出汇总，加 --fail-on never 才写。',
    'Adds up the reports of many units for one year, cell by cell. Names units that are missing, twice or of another scope; a cell that a unit has not stated has no sum. With errors the sum is not written unless --fail-on never asks for it.',
  ),
  options: {
    ...rollupOptions,
    ...outputOption,
    ...findingOptions,
    ...inputOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai rollup 2023/ --units units.csv -o sum.gongkai.json --agency 示例县人民政府',
    'gongkai rollup 2023/ --summed county.gongkai.json',
    'gongkai rollup 2023/ --cell /requests/received/total',
  ],
  async run({ operands, values, language, terminal }) {
    const threshold = thresholdOf(values);
    const gathering = await openInputs(operands, values, { language, terminal });
    const given = [values.units, values.summed].flatMap((file) =>
      file === undefined ? [] : [fileInput(file, terminal.cwd)],
    );
    // the list and the summed report often lie in the same folder as the reports
    const inputs = gathering.inputs.filter(({ path }) => !given.some((one) => one.path === path));
    const target = writeTarget(values.output, terminal, [...inputs, ...given]);
    const assessed = await assessInputs({ ...gathering, inputs }, { checks: 'shape' });
    const strict = { ...threshold, failOn: 'error' } as const;
    const reports = assessed.flatMap((one) =>
      isBlocked(one, strict) ? [] : (filedOf(one.file, one.draft) ?? []),
    );
    const units =
      values.units === undefined
        ? []
        : unitsOf(await readTextFile(values.units, terminal), values.units);
    const { agency, title } = values;
    const summed =
      values.summed === undefined
        ? undefined
        : await readFiled(values.summed, { terminal, language });
    const rolled = rollUpSet(reports, units, { agency, title, summed, language });
    const { draft, form, diagnostics } = rolled;
    const assessmentOf = (
      file: string,
      { draft: of, diagnostics: found }: Pick<Assessment, 'draft' | 'diagnostics'>,
    ): Assessment => ({
      file,
      draft: of,
      form,
      origins: {},
      diagnostics: found,
      verdicts: { pass: 0, fail: 0, notAssessable: 0 },
      locate: () => undefined,
    });
    const name = values.summed ?? values.output ?? (language === 'zh-CN' ? '汇总' : 'sum');
    const sum = assessmentOf(name, { draft: summed?.draft ?? draft, diagnostics });
    const branches = rolled.checked
      .filter((one) => one.diagnostics.length > 0)
      .map(({ report, diagnostics: found }) =>
        assessmentOf(report.name, { draft: report.draft, diagnostics: found }),
      );
    const unread = assessed.filter((one) => one.diagnostics.length > 0);
    const outcome = outcomeOf('check', [sum, ...branches, ...unread]);
    const format = formatOf(values.format, terminal.stdout);
    if (values.cell === undefined) {
      const text = await outcomeText(outcome, terminal.stdout, { language, terminal, values });
      terminal.stdout.write(text);
      terminal.stderr.write(closingLine(outcome, format, language));
    } else {
      const found = drillDown(rolled, values.cell);
      const json = `${JSON.stringify(found, null, 2)}\n`;
      terminal.stdout.write(format === 'json' ? json : drillDownText(found, language));
    }
    terminal.stderr.write(notes(rolled, units, language));
    const isWhole = outcome.summary.errors + outcome.summary.unreadable === 0;
    if (values.output !== undefined) {
      if (isWhole || threshold.failOn === 'never')
        target.write(`${JSON.stringify(draft, null, 2)}\n`);
      else terminal.stderr.write(language === 'zh-CN' ? notWritten.zh : notWritten.en);
    }
    return exitCodeOf(outcome, threshold);
  },
});

const notWritten = {
  zh: '有错误，没有写出汇总；要照样写出，加 --fail-on never\n',
  en: 'there are errors, so the sum was not written; add --fail-on never to write it all the same\n',
};
