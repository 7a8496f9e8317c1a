import { both, type Explanation } from './explanation.ts';

/** 形状。 Shape. */
export const shapeExplanations: Readonly<Record<string, Explanation>> = {
  'shape/required': {
    title: both('缺少必需的一项', 'A required property is missing'),
    basis: both(
      '报告必须写明格式版本、年度、机关名称、标题，并列出表样的每一格；某格没有数据也要写 null，不能省去。',
      'A report names its edition, year, agency and title and lists every cell of the form; a cell without a figure is null, never left out.',
    ),
    repair: both(
      '按提示的位置补上这一项。不知道的数填 null，确实没有的填 0。',
      'Add the property at the place named. Use null for a figure that is not known and 0 for none.',
    ),
    example: both(
      '报告中没有 "year"：补上 "year": 2023。',
      'The report has no "year": add "year": 2023.',
    ),
  },
  'shape/type': {
    title: both('值的类型不对', 'A value has the wrong type'),
    basis: both(
      '数字必须写成数字：写成文字的数，求和与比较都会出错，因此不自动转换。',
      'Figures are numbers: text that looks like a number breaks sums and comparisons, so nothing is converted on its own.',
    ),
    repair: both(
      '去掉引号写成数字；原文不是数字的填 null，并在 remarks 中记下原文。',
      'Write the number without quotes. Where the source has no number use null and keep its wording in remarks.',
    ),
    example: both('"total": "12" 改为 "total": 12。', '"total": "12" becomes "total": 12.'),
  },
  'shape/value': {
    title: both('值不在允许的范围', 'A value outside what is allowed'),
    basis: both(
      '取值、格式、长度由格式版本的 schema 规定；可用 gongkai schema 查看。',
      'Values, formats and lengths are set by the schema of the edition; see gongkai schema.',
    ),
    repair: both('改为提示中允许的值。', 'Use one of the values that the message allows.'),
    example: both(
      '日期 "2024年1月15日" 改为 "2024-01-15"；年度 20233 改为 2023。',
      'The date "15 Jan 2024" becomes "2024-01-15"; the year 20233 becomes 2023.',
    ),
  },
  'shape/unknown': {
    title: both('不认识的属性', 'An unknown property'),
    basis: both(
      '写错名字的属性不会被任何程序读取，其内容等于丢失，所以要提醒。文件由较新版本写成时也会如此：新增的属性这一版不认识，照原样保留，但不核对、不输出。',
      'No program reads a property whose name is misspelt: its content is as good as lost. A file of a newer version looks the same: what that version added is unknown here, kept as it is, but neither checked nor printed.',
    ),
    repair: both(
      '改成提示中最接近的名字；确属本地增加的内容，放入 extensions，以网址为键；文件由较新版本写成的，升级本工具。',
      'Correct the name as suggested; what your region adds goes to extensions, keyed by a URI; for a file of a newer version, upgrade.',
    ),
    example: both('"titel" 改为 "title"。', '"titel" becomes "title".'),
  },
  'shape/revision': {
    title: both(
      '以前的写法，已换成现行的',
      'Written as an earlier revision asked, brought to the current one',
    ),
    basis: both(
      '同一格式版本的数据格式也会修订。以前写成的文件读入时逐处换成现行的写法，不改任何数字，不覆盖任何内容；换了哪里，逐处说明。',
      'The data format of an edition is revised now and then. Files written earlier are brought to the current revision as they are read: no figure is changed, nothing is overwritten, and each place is named.',
    ),
    repair: both(
      '不必修改。要把文件本身也换过来：gongkai check --fix。',
      'Nothing has to be done. To bring the file itself to the current revision: gongkai check --fix.',
    ),
    example: both(
      '第 1 次修订容许标题分两行，第 2 次修订不容许："甲市人民政府\\n2023年…" 读作 "甲市人民政府2023年…"。',
      'Revision 1 allowed a title of two lines, revision 2 does not: "甲市人民政府\\n2023年…" is read as "甲市人民政府2023年…".',
    ),
  },
  'shape/document': {
    title: both('不是一份报告', 'Not a report'),
    basis: both(
      '文件不是有效的 JSON、不是一个对象，或格式版本不认识（可能由较新的版本写成），其余各项都无从核对。',
      'The file is not valid JSON, not an object, or of an unknown edition (a newer version may have written it); nothing else can be checked.',
    ),
    repair: both(
      '用编辑器检查提示的位置；格式版本见 gongkai list editions，较新的格式版本须先升级本工具；Word、网页等文件先用 gongkai import 导入。',
      'Look at the place named; gongkai list editions names the editions, newer ones need an upgrade first; import other formats first with gongkai import.',
    ),
    example: both(
      '{"edition": "2022"} 改为 {"edition": "2021"}：2021 年印发的格式用于此后各年度。',
      '{"edition": "2022"} becomes {"edition": "2021"}: the form issued in 2021 serves all later years.',
    ),
  },
};
