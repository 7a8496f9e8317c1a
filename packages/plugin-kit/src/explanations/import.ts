import { both, type Explanation } from './explanation.ts';

const neverGuess = both(
  '导入不猜数：没有把握的数留空并指明原处，由人按原件填写。',
  'An import never guesses: what is not certain stays empty, with the place in the source, for a person to fill in.',
);

/** 识别。 Recognition. */
export const importExplanations: Readonly<Record<string, Explanation>> = {
  'import/unmatched-label': {
    title: both('行名或列名与表样对不上', 'A label matches nothing in the form'),
    basis: neverGuess,
    repair: both(
      '把该行（列）的名称改成官方用语后重新导入，或在结果中手工填写。',
      'Change the label to the official wording and import again, or fill in the cells by hand.',
    ),
    example: both(
      '表中多出“网上申请数”一行：官方表样没有这一行，其数据不采用。',
      'A row “online requests” is not in the official form: its figures are not taken.',
    ),
  },
  'import/ambiguous': {
    title: both('有多种读法，没有采用', 'Several readings, none taken'),
    basis: neverGuess,
    repair: both(
      '对照原件，在提示的几种读法中选定一种，手工填入。',
      'Compare with the original and enter the reading that is right.',
    ),
    example: both(
      '“123”落在两格，可能是 1 与 23，也可能是 12 与 3：两格都留空。',
      '“123” belongs to two cells and may be 1 and 23 or 12 and 3: both stay empty.',
    ),
  },
  'import/placed-by-sums': {
    title: both('由勾稽关系确定了数据的位置', 'Figures placed by the sums'),
    basis: both(
      '版面失去了分列，但只有一种排法使全部勾稽关系成立，故予采用，并注明原处。',
      'The layout had lost its columns, but one reading alone satisfies every sum; it was taken and its place noted.',
    ),
    repair: both(
      '无需修改；重要的报告请对照原件看一遍。',
      'Nothing to do; compare with the original where it matters.',
    ),
    example: both(
      '“412000043”只能读作 41、2、0、0、0、0、43。',
      '“412000043” can only be 41, 2, 0, 0, 0, 0, 43.',
    ),
  },
  'import/no-reading': {
    title: both('一行数据分不成应有的各格', 'Figures that cannot be divided into their cells'),
    basis: neverGuess,
    repair: both(
      '对照原件，把该行各格逐一填入。',
      'Compare with the original and fill in the cells of the row one by one.',
    ),
    example: both(
      '七格的一行读到十六个 0：没有一种分法，各格都留空。',
      'Sixteen zeros stand where seven cells should be: no division fits, all cells stay empty.',
    ),
  },
  'import/label-read-as': {
    title: both('行名有错字，按相近的官方行名读取', 'A label with a misread character'),
    basis: both(
      '扫描识别常错认个别字。字数较多的行名只差一两个字、又不近于别的行名时，按官方行名读取，并请人核对。',
      'Scans misread single characters. A long label that is a character or two off one official label, and near no other, is read as that label, for a person to check.',
    ),
    repair: both(
      '核对该行；行名有误的改成官方用语。',
      'Check the row; where its label is wrong, change it to the official wording.',
    ),
    example: both(
      '“属于圆家秘密”只与“属于国家秘密”相近：按后者读取。',
      'One character of the label is misread and no other label is near: the row is read.',
    ),
  },
  'import/from-file-name': {
    title: both('年度取自文件名', 'The year was taken from the file name'),
    basis: both(
      '标题和统计期限都没有年度时，只能看文件名；文件名由人随手起，不足为凭。',
      'Where neither title nor period names the year, the file name is all there is; people choose it freely, so it proves little.',
    ),
    repair: both('核对年度，并写进报告标题。', 'Check the year and write it into the title.'),
    example: both(
      '正文没有年度，文件名是“年报2023.txt”：年度读作 2023。',
      'The text has no year and the file is named “report 2023.txt”: the year is 2023.',
    ),
  },
  'import/realigned': {
    title: both('没有与列对齐的一行已归位', 'A row beside its columns was read by its label'),
    basis: both(
      '行首的空格丢失会使整行左移，右边多出空格。行名可靠、数据个数恰为列数时，依次归位没有歧义。',
      'A lost leading cell shifts a row to the left and leaves a blank at right. With its label known and as many figures as columns there is one way to read it.',
    ),
    repair: both(
      '无需修改；请对照原件看一眼该行。',
      'Nothing to do; compare the row with the original.',
    ),
    example: both(
      '某行左移一列，七个数据之后多一个空格：七个数据依次归入七列。',
      'A row stands one column to the left with a blank after its seven figures: they are placed in the seven columns in order.',
    ),
  },
  'import/unit-in-cell': {
    title: both('格内写有单位', 'A figure carries a unit in its cell'),
    basis: both(
      '表上已印明单位，格内再写单位时无法断定以哪个为准，差错可达一万倍，因此不自动采用。',
      'The form prints its unit. With another one in the cell either may be meant, an error of up to 10,000 times; so it is not taken.',
    ),
    repair: both(
      '换算成表上的单位后只填数字；所附的修改给出了换算结果。',
      'Convert to the unit of the form; the repair attached offers the figure.',
    ),
    example: both(
      '“251000元”在以万元为单位的格内：改为 25.1。',
      '“251000 yuan” in a cell of 10,000 yuan: make it 25.1.',
    ),
  },
  'import/outside-the-form': {
    title: both('表样之外的行、列或表', 'A row, column or table outside the form'),
    basis: both(
      '地方通知有时增加行或表。官方表样没有对应的格，数据原样存入 extensions，不并入任何一格。',
      'Local notices sometimes add rows or tables. The form has no cell for them; they are kept in extensions and added to none.',
    ),
    repair: both(
      '无需修改；若其实是官方的行写错了名称，改正后重新导入。',
      'Nothing to do, unless it is an official row with a wrong label: correct it and import again.',
    ),
    example: both(
      '表二多出“其他主动公开文件 186”：存入 extensions。',
      'Table 二 has an extra row “other documents, 186”: kept in extensions.',
    ),
  },
  'import/missing-table': {
    title: both('标题下没有内容', 'A heading with nothing under it'),
    basis: both(
      '多半是表格以图片或附件发布。没有读到的不等于 0，相应各格保持未填。',
      'The table was probably published as a picture or an attachment. What was not read is not 0; its cells stay not stated.',
    ),
    repair: both(
      '找到含表格的原件（Word 或网页原文）重新导入，或按原件手工填写。',
      'Import the original that has the table, or fill it in by hand.',
    ),
    example: both(
      '第三部分标题之后就是第四部分：按原件补上表三。',
      'The heading of section three is followed by section four: add table 三 from the original.',
    ),
  },
  'import/edition-mismatch': {
    title: both('表头与年度不属同一版本', 'Headers of one edition, year of another'),
    basis: both(
      '2021 年度起用 2021 年印发的格式，2019、2020 年度用 2019 年印发的格式；实际报告中用错的不少。导入以表头为准。',
      'Reports from 2021 on use the form issued in 2021, those of 2019 and 2020 the one of 2019; real reports mix them up. The headers decide.',
    ),
    repair: both(
      '核对年度；年度无误的，改用正确版本的表样。',
      'Check the year; where it is right, use the form of its edition.',
    ),
    example: both(
      '2023 年的报告用了 2019 年的表：改用 2021 年的表。',
      'A report about 2023 uses the tables of 2019: use those of 2021.',
    ),
  },
  'import/unreadable': {
    title: both('无法读取', 'The file cannot be read'),
    basis: both(
      '文件不存在、是空的、已加密、已损坏、过大、只有扫描图像，或者其中没有年度报告。没有读到任何数据，也不写出任何文件。',
      'The file does not exist, is empty, encrypted, damaged, too large, holds scanned pictures only, or has no annual report in it. Nothing was read and nothing is written.',
    ),
    repair: both(
      '按提示处理：换用原始电子版，取消密码，或另存为文本、网页、Word 再导入。',
      'Do as the message says: use the original, remove the password, or save as text, HTML or Word.',
    ),
    example: both(
      '扫描的 PDF：向编制单位索取 Word 原件。',
      'A scanned PDF: ask for the Word original.',
    ),
  },
};
