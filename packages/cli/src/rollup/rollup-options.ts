import { factOptions } from '../arguments/shared-options.ts';
import { wording } from '../language/wording.ts';

const FILE = wording('文件', 'FILE');

/** 汇总的选项。 Options of a roll-up. */
export const rollupOptions = {
  units: {
    type: 'string',
    value: FILE,
    about: wording(
      '单位名单（CSV 或 JSON），次序照办公室自己的',
      "the list of units (CSV or JSON) in the office's own order",
    ),
  },
  summed: {
    type: 'string',
    value: FILE,
    about: wording(
      '已编好的汇总报告，逐格核对是否等于各单位之和',
      'a summed report to check cell by cell against the sum',
    ),
  },
  cell: {
    type: 'string',
    value: wording('地址', 'ADDRESS'),
    about: wording('一格的来历：各单位的数', 'where the sum of one cell comes from'),
  },
  agency: { ...factOptions.agency, about: wording('汇总机关的名称', 'name of the summing agency') },
  title: { ...factOptions.title, about: wording('汇总报告的标题', 'title of the sum') },
} as const;
