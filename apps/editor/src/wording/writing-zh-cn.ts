import type { WritingWording } from './writing.ts';

export const writingZhCN: WritingWording = {
  guidance: '填报说明和依据',
  citedFrom: (source) => `（${source}）`,
  citedArticle: (regulation, cite) => `${regulation === '' ? '' : `《${regulation}》`}${cite}`,

  tasks: '六个部分',
  taskStates: { untouched: '未开始', started: '填写中', faulty: '有问题', done: '已完成' },
  characters: (count) => `${String(count)} 字`,
  cellsOf: (stated, all) => `${String(stated)}/${String(all)} 格`,
  proseBefore: '表前的文字',
  proseAfter: '表后的文字',
  sectionDone: '本部分已完成',
  finished: (section) => `标明完成 ${section}`,
  wroteProse: (place) => `改写 ${place}`,
  headingNumber: (number) => `第 ${String(number)} 段（小标题）`,
  paragraphNumber: (number) => `第 ${String(number)} 段`,
  removeBlock: (name) => `删除${name}`,
  topics: '五个方面',
  addTopic: '加上',
  addParagraph: '加一段',
  addHeading: '加小标题',
  insertFigure: '插入表中的数',
  insertHere: '插入到光标处',
  boundFigures: (all, differing) =>
    `文中说到表格的数 ${String(all)} 个，${differing === 0 ? '全部相符' : `${String(differing)} 个待对照`}`,
  tableSays: (text, table, agrees) => `文中写 ${text}，表中为 ${table}${agrees ? '，相符' : ''}`,
  tableSilent: (text) => `文中写 ${text}，表中还没有填`,
  correctProse: (figure) => `文中改为 ${figure}`,
  correctedProse: (text) => `改正文中的 ${text}`,

  onPage: (page) => `第 ${String(page)} 页`,
  readings: {
    read: '照原文读到',
    bySums: '按勾稽关系定位',
    sign: '原文不是数',
    open: '读不准，没有填',
    absent: '原文没有',
  },
  cellCount: (count) => `${String(count)} 格`,
  onlyOpen: '只看没有照原文读到的',
  readerSaid: (count) => `读入时的说明 ${String(count)} 条`,
  recognitionHeads: ['行与列', '读到', '怎样读到', '在原文哪里', '原文'],

  noPrevious:
    '还没有打开上年的报告。打开以后逐格、逐段比较，“上年结转”可以照去年的“结转下年度”填。',
  comparedWith: (name) => `正在与“${name}”比较。`,
  openPrevious: '打开上年的报告',
  otherYear: (year) => `打开的是 ${year} 年的报告，不是上一年的；只作比较，不据此核对。`,
  everyCell: '列出每一格，不只是合计',
  compareHeads: ['行与列', '上年', '本年', '增减', '上年（空）与本年（实）'],
  prefillTitle: '可以照上年填的',
  prefillTake: '采用',
  prefillAll: '全部采用',
  prefilled: '照上年填写',

  otherAgency: (name) => `上年报告的机关是“${name}”，与这一份不同，请看是否打开了别的机关的报告。`,
  waiverOffer: '作核对说明',
  waiverReason: '理由：为什么这样填是对的',
  waiverBy: '说明人',
  waiverMissing: '请写明理由和说明人',
  waiverGive: '记下说明',
  waived: '核对说明',
  waivedCount: (waived, lapsed) =>
    `已作核对说明 ${String(waived)} 条${lapsed === 0 ? '' : `，已失效 ${String(lapsed)} 条`}`,
  answered: (reason, by, on) => `${reason}（${by}，${on}）`,
  waiverTakeBack: '撤回说明',
  waiverTakenBack: '撤回核对说明',
  waiverLapsed: '已失效：所见的数改变了。',

  facts: '基本信息、联系方式、公布信息、信息处理费',
  largeType: '大字',

  factTitle: '标题',
  toFill: '待填',

  readiness: (errors) =>
    errors === 0
      ? '没有未处理的错误，可以报送。'
      : `还有 ${String(errors)} 处错误没有修改或说明，先不要报送。`,
};
