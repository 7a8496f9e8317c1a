import type { Draft, Form, Report, ReportShape } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { isReportShape, validate } from '@gongkai/validator';

/** 一批中形状无误、可与其他报告比较的一份。 A report of a set whose shape is right, so that it can be compared. */
export interface Filed {
  /** 文件名，照用户写的。 The file as the user named it. */
  readonly name: string;
  readonly draft: ReportShape;
  readonly form: Form;
}

/** 形状不对的不与别的比较。 What has not the shape of a report is compared with nothing. */
export function filedOf(name: string, draft: Draft): Filed | undefined {
  const shaped = isReportShape(draft) ? draft : withUnknown(draft);
  return shaped && { name, draft: shaped, form: forms[shaped.edition] };
}

/** 另有不认识的属性的，仍是报告。 What holds unknown properties besides is a report all the same. */
const withUnknown = (draft: Draft): Report | undefined => validate(draft).report;
