import { diagnoser } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import type { Lanes } from './lanes.ts';
import { property } from './property.ts';
import { ReportError } from './report-error.ts';
import { record } from './shape/matching.ts';
import { shown } from './shown.ts';
import { unchecked } from './unchecked.ts';
import { validateEdition } from './validate-edition.ts';
import type { ValidateOptions, Validation } from './validation.ts';

const diagnose = diagnoser(shapeMessages);

/** 一个或几个格式版本的核对。 Checking against one or several editions. */
export interface Validator<S, R> {
  /** 核对一份报告或草稿：任何输入都有结果，不抛出。 Checks a report or a draft. Any input has an answer; never throws. */
  readonly validate: (input: unknown, options?: ValidateOptions) => Validation<R>;
  /** 形状无误即为报告，否则抛出 ReportError。 A report where the shape is right; throws ReportError otherwise. */
  readonly parse: (input: unknown) => R;
  /** 是否完全合于 schema，只答是否。 Whether the schema accepts it exactly; yes or no. */
  readonly isReportShape: (input: unknown) => input is S;
}

/** 由版本到其核对代码，得到核对函数。 The functions that check against the editions that are found. */
export function validatorOf<S, R>(
  lanesOf: (edition: unknown) => Lanes | undefined,
): Validator<S, R> {
  const validate = (input: unknown, options: ValidateOptions = {}): Validation<R> =>
    guarded(
      () => {
        if (!record(input)) return notReport(shown(input));
        const edition = property(input, 'edition');
        const lanes = lanesOf(edition);
        return lanes === undefined ? noEdition(edition) : validateEdition<R>(lanes, input, options);
      },
      (fault) => notReport(fault),
    );
  return {
    validate,
    parse(input) {
      const { report, diagnostics } = validate(input);
      if (report === undefined) throw new ReportError(diagnostics);
      return report;
    },
    isReportShape: (input): input is S =>
      guarded(
        () => {
          const lanes = lanesOf(property(input, 'edition'));
          return lanes !== undefined && lanes.faults(input).length === 0;
        },
        () => false,
      ),
  };
}

/**
 * 读取输入时可能出错：取值器会抛出，代理会撤销。除此之外的异常是程序的错，同样不会传到调用者。
 * Reading the input may throw: getters do, proxies can be revoked.
 */
function guarded<T>(read: () => T, otherwise: (fault: string) => T): T {
  try {
    return read();
  } catch (error) {
    return otherwise(error instanceof Error ? error.message : shown(error));
  }
}

function notReport(detail: string): Validation<never> {
  return unchecked(diagnose('shape/document', { reason: 'object', detail }));
}

function noEdition(edition: unknown): Validation<never> {
  const at = '/edition';
  return unchecked(
    edition === undefined
      ? diagnose('shape/required', { place: 'edition' }, { at })
      : diagnose('shape/document', { reason: 'edition', detail: shown(edition) }, { at }),
  );
}
