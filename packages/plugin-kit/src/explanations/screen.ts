import { both, type Explanation } from './explanation.ts';

/** 公布前的审查。 Screening before publication. */
export const screenExplanations: Readonly<Record<string, Explanation>> = {
  'screen/personal-data': {
    title: both('含有个人信息', 'Personal data'),
    basis: both(
      '条例第十五条；个人信息保护法。身份证号核对出生日期和校验码（GB 11643），银行卡号核对 Luhn 校验；公布的办公联系方式不算。',
      'Article 15 of the Regulation and the Personal Information Protection Law. Numbers are verified by date and checksum; published office contacts do not count.',
    ),
    repair: both(
      '删除或隐去。信息中只显示打了码的内容。',
      'Remove or mask it. Messages show masked text only.',
    ),
    example: both(
      '在案例介绍中写出申请人的身份证号。',
      'The identity number of an applicant in a case story.',
    ),
  },
  'screen/classified-mark': {
    title: both('含有密级或内部标志', 'A classification or internal mark'),
    basis: both(
      '保守国家秘密法；条例第十四条、第十七条。',
      'The Law on Guarding State Secrets; articles 14 and 17 of the Regulation.',
    ),
    repair: both('停止公布，报本机关保密审查。', 'Do not publish; have it reviewed for secrecy.'),
    example: both(
      '段首有“机密★10年”，或“内部资料 不得外传”。',
      '“机密★10年” or “内部资料 不得外传” in the text.',
    ),
  },
  'screen/lexicon': {
    title: both('出现词表中的词', 'A word of the word list'),
    basis: both(
      '随附的词表只收法规名称和术语的明显错写；其余由办公室自备（每行一条）。',
      'The list that ships holds plain misspellings of legal names and terms; an office adds its own, one entry a line.',
    ),
    repair: both('按词表所示改正。', 'Correct as the list says.'),
    example: both(
      '“政府信息公开条列”应为“政府信息公开条例”。',
      'A misspelt title of the Regulation.',
    ),
  },
};
