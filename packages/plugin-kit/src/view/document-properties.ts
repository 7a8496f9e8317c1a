import type { Form } from '@gongkai/form';
import type { Report } from '@gongkai/schema';
import type { ReportView } from './report-view.ts';

/** 文档属性：全部取自报告。 Document properties, all of them from the report. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly agency: string;
  /** 成文日期，没有则公布日期；都没有则为空。 The day it was prepared, else published; empty without either. */
  readonly day: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function documentProperties(
  form: Form,
  { publication }: Report,
  { title, agency }: ReportView,
): DocumentProperties {
  const days = [publication?.preparedOn, publication?.publishedOn];
  return {
    title,
    subject: form.reportName,
    agency,
    day: days.find((text) => typeof text === 'string' && day.test(text)) ?? '',
  };
}
