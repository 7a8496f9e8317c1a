import { both, type Explanation } from './explanation.ts';

const sixSections = both(
  '《政府信息公开条例》第五十条规定了年度报告的内容，格式文件据此定为六个部分，次序固定。',
  'Article 50 of the Regulation lists what an annual report contains; the official form makes it six sections in a fixed order.',
);

/** 结构。 Structure. */
export const structureExplanations: Readonly<Record<string, Explanation>> = {
  'structure/section-missing': {
    title: both('缺少一个部分', 'A section is missing'),
    basis: sixSections,
    repair: both(
      '补上该部分；没有情况的也要保留标题，并写明“无”。',
      'Add the section; where there is nothing to say keep its heading and say so.',
    ),
    example: both(
      '报告写到第五部分为止：补上第六部分的标题，其下写“无”。',
      'A report ends after section five: add the heading of section six and state “none” below it.',
    ),
  },
  'structure/section-duplicated': {
    title: both('标题重复', 'A heading occurs twice'),
    basis: sixSections,
    repair: both(
      '删去多余的标题；若两处标题下都有内容，合并后再核对。',
      'Remove the extra heading; where both have content, merge it and check again.',
    ),
    example: both(
      '第 3 行与第 5 行是同一个标题：删去第 3 行。',
      'Lines 3 and 5 are the same heading: remove line 3.',
    ),
  },
  'structure/section-ordinal': {
    title: both('标题序号不对', 'A heading has the wrong ordinal'),
    basis: sixSections,
    repair: both('按六个部分的次序改正序号。', 'Number the six sections in their order.'),
    example: both(
      '第四部分的标题写成“三、”：改为“四、”。',
      'The heading of section four is numbered three: number it four.',
    ),
  },
  'structure/table-missing': {
    title: both('缺少法定表格', 'An official table is missing'),
    basis: both(
      '第二、三、四部分按格式文件须以表格形式报告。图片、附件、文字无法核对，也无法汇总。',
      'By the official form sections two, three and four are tables. Pictures, attachments and prose cannot be checked or summed.',
    ),
    repair: both(
      '按官方表样填写表格；没有发生的填 0。',
      'Fill in the official table; enter 0 where nothing occurred.',
    ),
    example: both(
      '第三部分只有一句“未收到申请”：保留这句话，并附上各格为 0 的表。',
      'Section three only says that no request was received: keep the sentence and add the table with 0 in each cell.',
    ),
  },
  'structure/period': {
    title: both('统计期限不是一个自然年', 'The period is not the calendar year'),
    basis: both(
      '《政府信息公开条例》第四十九条：年度报告报告上一年度的工作，即 1 月 1 日至 12 月 31 日。',
      'Article 49 of the Regulation: the report is about the year before, 1 January to 31 December.',
    ),
    repair: both(
      '改正统计期限；若年度写错，改正标题和正文中的年度。',
      'Correct the period, or the year in title and text where that is what is wrong.',
    ),
    example: both(
      '2023 年的报告写“2022年1月1日至2022年12月31日”：改为 2023 年。',
      'A report about 2023 states 1 January to 31 December 2022: make it 2023.',
    ),
  },
  'structure/overview-topic-level': {
    title: both(
      '总体情况的小标题用了部分的序号',
      'A topic of the overview is numbered like a section',
    ),
    basis: both(
      '国办公开办函〔2021〕30号：总体情况下设五个方面，用（一）（二）……；一、二、……是六个部分。',
      'The notice that sets out the form of 2021: the topics of the overview are numbered in brackets, （一） and so on; plain ordinals number the six sections of the report.',
    ),
    repair: both('改为（一）（二）……。', 'Number the topics （一）, （二）, ….'),
    example: both(
      '总体情况下的“一、主动公开”应为“（一）主动公开”。',
      '“一、主动公开” under the overview.',
    ),
  },
  'structure/title': {
    title: both('标题不合规范', 'The title is irregular'),
    basis: both(
      '标题由行政机关名称、年度和法定名称组成，便于检索和汇总。',
      'The title is made of agency, year and statutory name, so that reports can be found and summed.',
    ),
    repair: both('按提示改标题。', 'Change the title as shown.'),
    example: both(
      '“2023年政府信息公开工作报告”缺机关名称，也不是“工作年度报告”。',
      'A title without the agency, or with another name of the report.',
    ),
  },
  'structure/edition-year': {
    title: both('格式版本与年度不相称', 'The edition does not suit the year'),
    basis: both(
      '2021 年度起用国办公开办函〔2021〕30号的格式，2019、2020 年度用〔2019〕60号的格式。',
      'Reports from 2021 use the form of 〔2021〕30号, those of 2019 and 2020 the form of 〔2019〕60号.',
    ),
    repair: both(
      '换用当年的格式重新填报；年度写错的改年度。',
      'Fill in the right form, or correct the year.',
    ),
    example: both(
      '2023 年度的报告用了 2019 年的表。',
      'A report about 2023 with the tables of 2019.',
    ),
  },
};
