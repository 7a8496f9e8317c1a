import { both, type Explanation } from './explanation.ts';

const consistency = both(
  '同一份报告里文字与表格说的是同一件事；数字不一致，至少有一处是错的。各地通知都要求文字与表格一致。',
  'Prose and tables of one report speak of the same thing; where they differ, one of them is wrong. Local notices ask that they agree.',
);

/** 文字与表格。 Prose against tables. */
export const proseExplanations: Readonly<Record<string, Explanation>> = {
  'prose/received': {
    title: both('文字中的申请件数与表三不符', 'Requests in the prose differ from 表三'),
    basis: consistency,
    repair: both(
      '先按台账确认表三，再改文字。“收到”可指本年新收，也可指新收加上年结转，任一种相符都算通过。',
      'Check 表三 against the register, then correct the prose. “Received” may or may not include what was carried over; either reading passes.',
    ),
    example: both(
      '文字写“无法提供 265 件”，表三该行总计 337：文字可能只写了自然人或只写了一小类。',
      'The prose says 265, the row of 表三 says 337: the prose may have taken one column or one sub-row.',
    ),
  },
  'prose/disputes': {
    title: both('文字中的复议、诉讼件数与表四不符', 'Disputes in the prose differ from 表四'),
    basis: consistency,
    repair: both(
      '核对表四总计；行政诉讼是未经复议直接起诉与复议后起诉之和。文字若指备案或审结数，请写明。',
      'Check the totals of 表四; litigation is direct plus after reconsideration. Say so where the prose means another measure.',
    ),
    example: both(
      '文字写“行政诉讼 9 件”，表四两类合计 11 件。',
      'The prose says 9 cases of litigation, the two totals of 表四 make 11.',
    ),
  },
  'prose/documents': {
    title: both('文字中的文件件数与表二不符', 'Documents in the prose differ from 表二'),
    basis: consistency,
    repair: both(
      '与司法行政部门核对制发、废止、现行有效件数，改正文字或表二。',
      'Agree issued, repealed and in force with the justice authority, then correct the prose or 表二.',
    ),
    example: both(
      '文字写制发行政规范性文件 0 件，表二为 4。',
      'The prose says that none was issued, 表二 says 4.',
    ),
  },
  'prose/parts': {
    title: both('分项之和超过总数', 'Parts exceed their whole'),
    basis: both(
      '“其中”各项是总数的一部分，合计不会超过总数。',
      'What follows “of which” is part of the whole.',
    ),
    repair: both(
      '核对总数和各分项，改正写错的一个。',
      'Check the whole and its parts and correct the wrong one.',
    ),
    example: both(
      '共 2139 条，其中 1200 条、960 条：合计 2160。',
      '2139 in all, of which 1200 and 960: together 2160.',
    ),
  },
  'prose/percentage': {
    title: both('百分数与表格算出的不一致', 'A percentage differs from what the tables give'),
    basis: consistency,
    repair: both(
      '按两年表三（同比）或本年表三（占比）重算，按所写小数位四舍五入。',
      'Recompute from the tables of two years, or of this year for shares, rounded to the decimals written.',
    ),
    example: both(
      '上年 31 件、本年 36 件，同比增长应为 16.13%。',
      'From 31 to 36 is a growth of 16.13%.',
    ),
  },
  'prose/denial': {
    title: both('文字说没有，表格却有', 'The prose denies what the tables state'),
    basis: consistency,
    repair: both(
      '“未收到申请”则表三应为 0，“均已办结”则结转下年度应为 0，“未发生复议诉讼”则表四应为 0。改正其中一处。',
      'No request received means 0 in 表三, all finished means nothing carried forward, no disputes means 0 in 表四. Correct one of the two.',
    ),
    example: both(
      '文字写“均已办结”，表三结转下年度继续办理为 1。',
      'The prose says that all were finished, 表三 carries 1 forward.',
    ),
  },
  'prose/year': {
    title: both('文字里是别的年份', 'The prose speaks of another year'),
    basis: both(
      '统计期限是报告年度的 1 月 1 日至 12 月 31 日；旧年份多半是套用上年文字时没有改。',
      'The report covers one calendar year; an older year is usually text left from last year.',
    ),
    repair: both(
      '改为报告年度；确指过去的，写明“较 2022 年”“2022 年以来”等。',
      'Write the report year, or make clear that the past is meant.',
    ),
    example: both(
      '2023 年度的报告写“2022 年，我镇……”。',
      'A report about 2023 opens with “In 2022, our town …”.',
    ),
  },
  'prose/agency': {
    title: both('出现别的机关或地方', 'Another agency is named'),
    basis: both('套用他处文字时最常留下的痕迹。', 'The trace that copied text leaves most often.'),
    repair: both('改为本机关的名称或自称。', 'Write the own name or self-reference.'),
    example: both(
      '街道办事处的报告写“我镇”。',
      'The report of a sub-district office says “our town”.',
    ),
  },
  'prose/problems': {
    title: both('没有写明问题和改进措施', 'No problems or measures are stated'),
    basis: both(
      '条例第五十条第（四）项：存在的主要问题及改进情况。',
      'Article 50 (4) of the Regulation.',
    ),
    repair: both(
      '写明本年实际存在的问题和采取的措施。',
      'State the real problems of the year and the measures taken.',
    ),
    example: both('第五部分只有一个“无”字。', 'Section 五 says only “none”.'),
  },
  'prose/processing-fee': {
    title: both('没有说明信息处理费', 'The information processing fee is not mentioned'),
    basis: both(
      '条例第四十二条，国办函〔2020〕109号（2021 年起施行，之前的年度不看）；各地通知要求在第六部分报告收取情况。它与表二的行政事业性收费不是同一项。',
      'Article 42 of the Regulation and 国办函〔2020〕109号 (in force from 2021; earlier years are not looked at); local notices ask for it in section 六. It is not the administrative charge of 表二.',
    ),
    repair: both(
      '写明发出收费通知件数、总金额和实际收取金额；没有收取的写“本年度未收取信息处理费”。',
      'Give notices, amount and what was received, or say that no fee was charged.',
    ),
    example: both('第六部分只写“无”。', 'Section 六 says only “none”.'),
  },
  'prose/required-fact': {
    title: both('没有写明当地要求的件数', 'A count that the region asks for is missing'),
    basis: both(
      '各地通知对总体情况各方面应写明的件数另有要求；只在选用该地方案时核对。',
      'Local notices say which counts each topic must give; checked only with the profile of that region.',
    ),
    repair: both(
      '在该方面补写件数；没有的写 0。',
      'Give the count under that topic; 0 where there is none.',
    ),
    example: both(
      '方案要求写明政务新媒体公开条数，主动公开部分没有写。',
      'The count of items published by new media is not given.',
    ),
  },
  'prose/length': {
    title: both('总体情况超过一千字', 'The overview is longer than 1,000 characters'),
    basis: both(
      '国办公开办函〔2021〕30号：原则上不超过 1000 字。',
      'The notice that sets out the form of 2021: in principle no more than 1,000 characters.',
    ),
    repair: both('删去与信息公开无关的内容。', 'Remove what does not concern disclosure.'),
    example: both('总体情况 1480 字。', 'An overview of 1,480 characters.'),
  },
  'prose/placeholder': {
    title: both('留有占位或模板文字', 'A placeholder is left'),
    basis: both(
      '模板里待填的地方没有填，或说明文字没有删。',
      'Something in the template was not filled in or not removed.',
    ),
    repair: both('填写或删去。', 'Fill it in or remove it.'),
    example: both(
      '“共收到申请XX件”“该部分以表格形式报告”。',
      '“XX requests”, or an instruction of the template left in.',
    ),
  },
  'prose/typography': {
    title: both('用词重复或标点不规范', 'A repeated word or irregular punctuation'),
    basis: both(
      'GB/T 15834 标点符号用法；公文校对惯例。',
      'GB/T 15834 on punctuation, and the habits of proof-reading.',
    ),
    repair: both('按建议修改；确需如此的不必改。', 'Change as suggested where it is a slip.'),
    example: both('“资金资金”“公开,及时”。', 'A word typed twice, a half-width comma.'),
  },
};
