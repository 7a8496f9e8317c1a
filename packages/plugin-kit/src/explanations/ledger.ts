import { both, type Explanation } from './explanation.ts';

/** 多份报告。 Several reports. */
export const ledgerExplanations: Readonly<Record<string, Explanation>> = {
  'series/carried-over': {
    title: both('上年结转与上年报告不衔接', 'Carried over differs from last year’s report'),
    basis: both(
      '上年末没有办完的，就是今年年初结转的，七列逐列相等。',
      'What was open at the end of last year is what this year starts with, column by column.',
    ),
    repair: both(
      '按台账改今年的上年结转；若上年报告有误，更正上年报告并说明。',
      'Correct this year’s row; where last year’s report was wrong, correct that report and say so.',
    ),
    example: both(
      '2023 年结转下年度 121 件，2024 年上年结转填 112 件。',
      'The report of 2023 carried 121 forward, that of 2024 says 112.',
    ),
  },
  'series/in-force': {
    title: both('现行有效件数与上年不衔接', 'Documents in force do not follow from last year'),
    basis: both(
      '现行有效 = 上年现行有效 + 本年制发 − 本年废止；机构改革、到期失效、重新核定会打破它。',
      'In force equals last year’s plus issued less repealed; reorganisation, expiry and recounts break it.',
    ),
    repair: both(
      '与司法行政部门核对；确有原因的作核对说明。',
      'Check with the justice authority, or answer with a waiver.',
    ),
    example: both('上年 597，制发 50，废止 227，应为 420。', '597 plus 50 less 227 make 420.'),
  },
  'series/item-count': {
    title: both('项目数量与上年不衔接', 'Items do not follow from last year'),
    basis: both(
      '2019 年格式：今年填的上一年项目数量，等于上年报告的项目数量加增减。',
      'The form of 2019: items of the year before equal last year’s items plus their change.',
    ),
    repair: both('按事项目录核对两年的数。', 'Check both years against the catalogue of items.'),
    example: both('上年项目 264、减 11，今年应填 253。', '264 items less 11 make 253.'),
  },
  'series/pending': {
    title: both('总计少于上年尚未审结', 'Fewer disputes than were pending'),
    basis: both(
      '上年尚未审结的案件，今年无论审结与否都在同类总计里。',
      'What was pending last year is among this year’s total, whatever became of it.',
    ),
    repair: both(
      '核对今年的总计是否漏计上年未结案件。',
      'See whether cases of last year were left out of the total.',
    ),
    example: both(
      '上年尚未审结 6 件，今年总计只有 4 件。',
      '6 were pending, this year’s total is 4.',
    ),
  },
  'series/jump': {
    title: both('与上年相差五倍以上', 'A change of more than five times'),
    basis: both(
      '真实的变化很少这样大；多半是错位、漏位或单位写错。',
      'Real changes are seldom that large; a shifted or lost digit is more likely.',
    ),
    repair: both(
      '按台账核实；属实的作核对说明。',
      'Verify against the register, or answer with a waiver.',
    ),
    example: both(
      '行政许可上年 2210 件，今年 221000 件。',
      '2,210 decisions last year, 221,000 this year.',
    ),
  },
  'series/copied': {
    title: both('文字与别的报告几乎相同', 'Text nearly equal to another report'),
    basis: both(
      '年度报告应反映本年工作；除去法定套语后逐字比较（五字一片）。',
      'A report should tell of its own year; compared by shingles of five characters without boilerplate.',
    ),
    repair: both(
      '改写为本年、本机关的实际情况。',
      'Rewrite it to tell of this year and this agency.',
    ),
    example: both('总体情况与上年报告相似 96%。', 'An overview 96% like last year’s.'),
  },
  'rollup/missing': {
    title: both('名单上的单位没有报告', 'A unit has not reported'),
    basis: both(
      '条例第四十九条：各行政机关向同级主管部门提交年度报告。',
      'Article 49 of the Regulation: every agency hands in its report.',
    ),
    repair: both(
      '催报；已撤并的从名单删去。',
      'Ask for it, or take a dissolved unit off the list.',
    ),
    example: both('名单 49 个单位，收到 47 份。', '49 units on the list, 47 reports received.'),
  },
  'rollup/sum': {
    title: both('汇总数不等于各单位之和', 'A summed figure differs from its members'),
    basis: both(
      '汇总报告逐格等于本机关与所属各单位之和；垂直管理单位不计入。',
      'Each cell is the sum of the own office and the units below it, vertical bodies left out.',
    ),
    repair: both(
      '用 gongkai rollup 加 --cell 列出这一格各单位的数，逐一核对；差额正好是一个单位的数的，多半漏加或重复加了它。',
      'List what each unit states for the cell with gongkai rollup --cell and go through them; where the difference is just what one unit states, it was likely left out or counted twice.',
    ),
    example: both(
      '新收汇总 3511，各单位相加 3501。',
      'The summed report says 3,511, its members make 3,501.',
    ),
  },
  'rollup/scope': {
    title: both('汇总报告混入了本机关报告', 'Summed and own reports are mixed'),
    basis: both(
      '汇总报告已含所属单位，再相加就重复计算。',
      'A summed report already holds its members; adding it would count them twice.',
    ),
    repair: both('只用本机关报告相加，或取消其所属单位。', 'Sum own reports only.'),
    example: both(
      '把县政府汇总报告与各局报告一起相加。',
      'The summed report of a county added to those of its departments.',
    ),
  },
  'structure/duplicate-report': {
    title: both('同一机关有多份报告', 'More than one report of an agency'),
    basis: both('每个机关每年度每种统计范围一份报告。', 'One report per agency, year and scope.'),
    repair: both(
      '留下最后确定的一份；更正的用更正说明取代前一份。',
      'Keep the final one; a correction supersedes the one before.',
    ),
    example: both(
      '文件夹里有“民政局.docx”和“民政局（改）.docx”。',
      'Two files of the same agency in one folder.',
    ),
  },
};
