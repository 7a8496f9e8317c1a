import type { Checked } from './checked.ts';
import type { PartialDeep } from './draft.ts';
import type { ReportShape } from './generated/2019/types.ts';

export { form } from './generated/2019/form.ts';
export type * from './generated/2019/types.ts';

/** 格式版本。 The edition. */
export const edition = '2019';

/** 形状已核对的报告，只由 `validate` 产生。 A report whose shape has been checked; only `validate` makes one. */
export type Report = Checked<ReportShape>;

/** 草稿：任何部分都可以缺。 A draft: any part may be missing. */
export type Draft = PartialDeep<ReportShape>;
