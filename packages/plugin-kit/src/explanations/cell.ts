import { both, type Explanation } from './explanation.ts';

/** 单元格。 Cells. */
export const cellExplanations: Readonly<Record<string, Explanation>> = {
  'cell/not-stated': {
    title: both('单元格未填', 'A cell is not stated'),
    basis: both(
      '空白、“/”、“—”既可能是没有，也可能是漏填，只有填报机关知道；把它们当作 0 会使汇总失真。',
      'A blank, “/” or “—” may mean none or may have been forgotten; only the agency knows. Taken as 0 it falsifies every sum.',
    ),
    repair: both(
      '没有的填 0，有的填数。核对已公布的报告时可用 published 方案，未填只作提醒。',
      'Enter 0 for none, else the figure. For reports already published the profile “published” makes it a warning.',
    ),
    example: both(
      '某格为空白，而本年确实没有：填 0。',
      'A cell is blank and there was none that year: enter 0.',
    ),
  },
  'cell/count': {
    title: both('件数不是非负整数', 'A count is not a whole number of at least 0'),
    basis: both(
      '表中各格是件数，不会有小数，也不会小于 0；只有 2019 年格式的“增/减”可以为负。',
      'Cells count cases: no fractions, nothing below 0. Only the changes of the 2019 edition may be negative.',
    ),
    repair: both('按台账改为整数。', 'Correct the figure from the register.'),
    example: both(
      '某格填 1.5：按台账改为 1 或 2。',
      'A cell says 1.5: the register says whether it is 1 or 2.',
    ),
  },
  'cell/amount': {
    title: both('金额不是非负的数', 'An amount is not a number of at least 0'),
    basis: both(
      '收费金额以表上印明的单位填报，可有小数，格内只写数字。',
      'Amounts are stated in the unit printed in the form, decimals allowed, figures only.',
    ),
    repair: both(
      '换算成表上的单位后只写数字。',
      'Convert to the unit of the form and write the figure alone.',
    ),
    example: both(
      '单位为万元的格内填“251000元”：改为 25.1。',
      'A cell in units of 10,000 yuan says “251000 yuan”: make it 25.1.',
    ),
  },
  'cell/normalised': {
    title: both('数字的写法已统一', 'A figure was written in another way'),
    basis: both(
      '全角数字、千分位逗号、数字中的空格不改变数值，读入时统一写法，原文仍可查。',
      'Full-width digits, thousands separators and blanks do not change a number; it is read as such and the source text is kept.',
    ),
    repair: both(
      '无需修改；请看一眼读得对不对。',
      'Nothing to do; have a look whether it was read right.',
    ),
    example: both('“１，２３４”读作 1234。', '“１，２３４” is read as 1234.'),
  },
  'cell/amount-magnitude': {
    title: both('金额可能差一万倍', 'An amount may be 10,000 times too much'),
    basis: both(
      '表二的收费金额单位是万元，常被当作元填写。',
      'The amount in 表二 is in 万元 and is often entered in yuan.',
    ),
    repair: both(
      '确认单位；以元填写的除以 10000。',
      'Check the unit; divide by 10,000 where yuan were entered.',
    ),
    example: both(
      '上年 35.2，本年 361000：后者多半是元。',
      'Last year 35.2, this year 361000: the latter is probably in yuan.',
    ),
  },
  'cell/rules-by-town': {
    title: both('没有规章制定权的机关填了规章', '规章 at an agency that cannot make them'),
    basis: both(
      '立法法：规章由国务院部门、省级政府、设区的市和自治州的政府制定。镇、乡、街道、县、区及其部门没有规章制定权。',
      'Legislation Law: 规章 are made by ministries, provinces, cities with districts and autonomous prefectures.',
    ),
    repair: both(
      '改为 0；所指多半是行政规范性文件，填到下一行。',
      'Enter 0; normative documents were probably meant.',
    ),
    example: both('某镇人民政府填规章现行有效 6 件。', 'A town government states 6 规章 in force.'),
  },
};
