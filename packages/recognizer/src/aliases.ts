/**
 * 识别用的别名与写法：官方用语取自表（Form），各地的不同写法只写在这里。
 * Aliases and wordings for recognition. Official labels come from the Form; how reports vary them is
 * written down here and nowhere else. Everything is compared in its matching form (`text/`): half-width,
 * simplified, without blanks and quotes.
 */

/** 行的别名，按行地址。 Aliases of rows, by address. */
export const rowAliases: Readonly<Record<string, readonly string[]>> = {
  '/proactiveDisclosure/normativeDocuments': ['行政规范性文件', '规范性文件'],
  '/proactiveDisclosure/otherServices': ['其他对外管理服务', '其他行政管理服务事项'],
  '/requests/received': ['本年新收申请', '新收政府信息公开申请'],
  '/requests/carriedOver': ['上年结转申请', '上年度结转政府信息公开申请'],
  '/requests/outcomes/denied/prohibitedByLaw': ['其他法律法规禁止公开'],
  '/requests/outcomes/denied/internalAffairs': ['属于内部事务信息'],
  '/requests/outcomes/denied/deliberativeProcess': ['属于过程性信息'],
  '/requests/outcomes/notProvided/notHeld': ['本机关不掌握相关信息'],
  '/requests/outcomes/notProvided/creationRequired': ['没有现成信息需另行制作'],
  '/requests/outcomes/notProcessed/petitionOrComplaint': ['信访投诉举报类申请'],
  '/requests/outcomes/other': ['其他'],
  '/requests/outcomes/other/correctionOverdue': ['逾期不补正', '申请人无正当理由逾期不补正'],
  '/requests/outcomes/other/feeUnpaid': [
    '逾期不缴费',
    '逾期未缴费',
    '申请人逾期未按收费通知要求缴纳费用',
  ],
  '/requests/carriedForward': ['结转下年继续办理', '结转下年度办理'],
};

/** 列的别名，按相对于行的列地址。 Aliases of columns, by their address relative to the row. */
export const columnAliases: Readonly<Record<string, readonly string[]>> = {
  '/produced': ['本年制作', '新制作'],
  '/disclosed': ['本年公开', '本公开', '新公开'],
  '/disclosedTotal': ['对外公开总量'],
  '/priorItems': ['上年项目', '上一年度项目', '上年度项目'],
  '/projects': ['项目'],
  '/amount': ['收费金额', '本年收费总金额', '采购金额', '采购总额'],
  '/organizations': ['法人或者其他组织', '法人及其他组织'],
  '/organizations/publicInterest': ['社会公益'],
  '/organizations/legalService': ['法律服务'],
  '/reconsideration': ['政府信息公开行政复议'],
  '/litigation': ['政府信息公开行政诉讼'],
  '/litigation/direct': ['直接起诉', '行政诉讼未经复议直接起诉'],
  '/litigation/afterReconsideration': ['经复议后起诉', '行政诉讼复议后起诉'],
};

/** 行名后括号中的这些词表示另一种数（增减、占比），不是对行名的说明。 Words in a bracket after a row label that make it another measure, not a gloss. */
export const otherMeasurePattern = /较|同比|环比|增长|增加|减少|下降|其中|占比|比例|率\)/;

/** 块首行：引条例第二十条的某一项。 The opening row of a block: an item of article 20. */
export const blockPattern =
  /^(?:条例)?第?二十条(?:第一款)?第?\(?([一二三四五六七八九十])\)?项(?:[(:].*)?$/;

/** 表三左上角的说明。 The note in the top left corner of 表三. */
export const cornerPattern = /勾稽关系/;

/**
 * 部分的标题，按键名；去掉序号、标点与括号之后比对。三种官方写法（格式附件、编制说明、条例第五十条）都在内。
 * Titles of sections by key, compared without ordinal, punctuation and brackets. All three official
 * families are here: annex of the format, its guidance, article 50.
 */
export const sectionPatterns: Readonly<Record<string, RegExp>> = {
  overview: /^(?:政府信息公开)?(?:工作)?总体(?:工作)?情况$/,
  proactiveDisclosure: /^(?:行政机关)?主动公开政府信息(?:的|有关|工作)?情况$/,
  requests:
    /^(?:行政机关)?收到(?:和|及|与|并)?处理(?:的)?政府信息公开申请(?:的|有关|工作)?(?:情况)?$/,
  disputes:
    /^(?:因)?政府信息公开(?:工作)?(?:被)?(?:申请|提起)?行政复议(?:和|及|与)?(?:被)?(?:提起)?行政诉讼(?:的|有关)?(?:情况)?$/,
  problemsAndImprovements:
    /^(?:政府信息公开工作)?(?:中)?存在的?(?:主要)?(?:问题|不足)(?:和|及|与|以及)?(?:下一?步|今后|明年|下年度|下一年度)?的?(?:工作)?(?:改进|整改|打算|计划|措施)?(?:工作)?的?(?:情况|措施|意见|计划|打算|方向)?$/,
  otherMatters: /^(?:其他|其它)?需要?(?:说明|报告)的?(?:其他|其它)?事项$/,
};

/** 只在带“一、”序号时才算标题的写法。 Wordings that are titles only with their ordinal. */
export const numberedSectionPatterns: Readonly<Record<string, RegExp>> = {
  overview: /^(?:工作)?(?:基本情况|概述|概况|总体概况|工作情况|总体情况概述)$/,
  proactiveDisclosure: /^(?:主动公开(?:情况|政府信息)|政府信息主动公开情况)$/,
  requests:
    /^(?:政府信息)?依申请公开(?:政府信息)?(?:申请)?(?:的)?(?:办理|处理|受理)?情况$|^收到和处理.{0,8}申请.{0,6}情况$/,
  disputes: /^(?:被)?(?:申请)?(?:行政)?复议(?:和|及|与)?(?:提起)?(?:行政)?诉讼(?:的)?情况$/,
  problemsAndImprovements: /^(?:主要|存在)?问题(?:和|及|与)(?:改进|整改).{0,4}$/,
  otherMatters: /^(?:其他|其它)(?:情况|事项|有关事项|需要说明的情况)$/,
};

/** 总体情况的五个方面，按键名；从上到下第一个对上的为准。 Topics of the overview by key; the first that fits wins. */
export const topicPatterns: Readonly<Record<string, RegExp>> = {
  requests: /依申请|公开申请|申请公开/,
  platform: /平台/,
  supervision: /监督|保障/,
  management: /信息(?:资源|规范化?)?管理/,
  proactiveDisclosure: /主动公开/,
};

/** 报告的名称：其前为机关和年度。 The name of the report; agency and year stand before it. */
export const reportNamePattern =
  /的?(?:政府信息公开|政务公开|政务信息公开|信息公开)(?:和政务公开)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?报告$/;
/** 正文开头与标题连写时，标题到哪里为止。 Where a title ends that text runs on after. */
export const reportNameInText =
  /^[^。；，：;,:]{2,60}?(?:政府信息公开|政务公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?报告/;
/** 介绍报告而不是报告本身的网页。 Pages about a report that are not the report. */
export const aboutReportPattern = /解读|图解|问答|一图/;

/** 机关名称的末字。 How names of agencies end. */
export const agencyEnd =
  /(?:政府|办公室|办公厅|办事处|委员会|管委会|局|委|厅|院|署|部|中心|街道|镇|乡|区|县|市|省|会|所|社|队|公司|办)$/;

/** 网页或存档所附的说明行，不是报告的内容。 Lines that a page or an archive adds about a report. */
export const metadataPatterns: Readonly<Record<string, RegExp>> = {
  title: /^(?:标题|名称|信息名称|文件名称)$/,
  publishedOn: /^(?:发布时间|发布日期|发文日期|公布日期|公开日期|时间|日期)$/,
  preparedOn: /^(?:成文日期|生成日期)$/,
  documentNumber: /^(?:文号|发文字号|文件编号)$/,
  indexNumber: /^(?:索引号|索引)$/,
  url: /^(?:原文链接|链接|网址|来源网址|来源地址)$/,
  agency: /^(?:发布机构|发布单位|发文机关|公开机构|公开主体)$/,
  other:
    /^(?:栏目|来源|信息来源|本地目录|主题分类|组配分类|体裁分类|分类|有效性|公开方式|公开形式|公开时限|公开范围|点击数?|点击率|浏览次?数?|浏览量|阅读次?数?|字体|字号|作者|编辑|责任编辑|审核|关键词|主题词|信息类别|打印|分享到?|当前位置|您(?:所在|现在|当前)的位置)$/,
};

/** 联系方式一栏的名称。 What contacts are called. */
export const contactPatterns: Readonly<Record<string, RegExp>> = {
  office: /^(?:联系(?:单位|部门|机构|科室)|(?:受理|办公)机构|机构名称|单位名称)$/,
  address: /^(?:(?:联系|办公|通讯|通信|邮寄|单位)?地址)$/,
  postalCode: /^(?:邮政编码|邮编)$/,
  telephone: /^(?:(?:联系|咨询|办公)?电话(?:号码)?|联系方式)$/,
  fax: /^(?:传真(?:号码|电话)?)$/,
  email: /^(?:(?:电子)?邮箱|电子邮件|电子信箱|(?:e-?mail))$/i,
};

/** 统计期限所在的句子。 Sentences that state the period. */
export const periodPattern =
  /统计(?:期限|时限|时间|周期|区间|起止)|(?:所列|中)(?:的)?数据|数据.{0,6}(?:期限|截至|时间)/;

/** 表格不在文中，只有附件、图片的说明。 Text that points to a table elsewhere. */
export const elsewherePattern =
  /^(?:\(?(?:详见|见|参见|请见)?(?:附件|附表|下表|下图|附图|图片)|相关附件|附件下载)/;

/** 连写的文字里有没有表：表头、块首行的用语。 Whether run-on text holds a table: words of headers and opening rows. */
export const runOnPattern =
  /二十[条條]|勾稽|[结結]果\s?[维維]持|自然人\s?法人|信息\s?[内內]容\s?(?:本年|上一年|采[购購])/;
