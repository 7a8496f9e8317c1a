import type * as Edition2019 from './2019.ts';
import type * as Edition2021 from './2021.ts';

/** 已发布的格式版本，从旧到新。 The editions, oldest first. */
export const editions = ['2019', '2021'] as const;

/** 一个格式版本。 An edition. */
export type Edition = (typeof editions)[number];

/** 任一版本的报告，形状已核对。 A report of any edition whose shape has been checked. */
export type Report = Edition2019.Report | Edition2021.Report;

/** 任一版本的报告的形状。 The shape of a report of any edition. */
export type ReportShape = Edition2019.ReportShape | Edition2021.ReportShape;

/** 任一版本的草稿。 A draft of any edition. */
export type Draft = Edition2019.Draft | Edition2021.Draft;

// 各版本共有的部分。 What the editions have in common.
export type {
  Agency,
  CalendarDate,
  Contact,
  Correction,
  Figure,
  Heading,
  Paragraph,
  ProcessingFees,
  Prose,
  ProseBlock,
  ProseTable,
  Publication,
  Remark,
  Topic as TopicKey,
  Waiver,
} from './2021.ts';
