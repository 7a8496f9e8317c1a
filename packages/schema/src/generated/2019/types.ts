// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

/**
 * 件数：不小于 0 的整数；null 表示原文未填，不等于 0。 A count of cases: an integer of at least 0; null means that the source does not state it, which is not 0.
 */
export type Count = number | null;
/**
 * 增减：带正负号的整数；null 表示原文未填，不等于 0。 A signed change: an integer; null means that the source does not state it, which is not 0.
 */
export type Change = number | null;
/**
 * 金额：不小于 0 的数，单位见各单元格；null 表示原文未填，不等于 0。 An amount of at least 0 in the unit of its cell; null means that the source does not state it, which is not 0.
 */
export type Amount = number | null;
/**
 * 单元格或行的地址（JSON Pointer），例如 /requests/outcomes/granted/naturalPerson。 The address of a cell or a row, a JSON Pointer.
 */
export type CellAddress = string;
/**
 * 日期，年-月-日，例如 2024-01-15。 A calendar date, year-month-day.
 */
export type CalendarDate = string;
/**
 * 一行文字，不含换行。 One line of text without line breaks.
 */
export type Line = string;
/**
 * 文字部分：按原文顺序排列的段落、标题、表格和图。 Prose as an ordered list of paragraphs, headings, tables and figures.
 */
export type Prose = ProseBlock[];
/**
 * 文字部分的一块。 One block of prose.
 */
export type ProseBlock = Paragraph | Heading | ProseTable | Figure;
/**
 * 一段文字，照录原文。 A run of text as the source has it.
 */
export type Text = string;
/**
 * 总体情况的五个方面。 The five topics of the overview.
 */
export type Topic = 'proactiveDisclosure' | 'requests' | 'management' | 'platform' | 'supervision';

/**
 * 政府信息公开工作年度报告（国办公开办函〔2019〕60号的试行格式，报告年度 2019、2020 年）。 The annual report on open government information in the provisional form of 2019.
 */
export interface ReportShape {
  /**
   * 供编辑器使用的 schema 位置，可为文件或包内路径。 Where editors find the schema: a file or package path.
   */
  $schema?: string;
  /**
   * 格式版本，以印发文号的年份命名。 The edition of the form, named after the year of its legal instrument.
   */
  edition: '2019';
  /**
   * 报告年度。 The year that the report is about.
   */
  year: number;
  /**
   * 统计范围。 What the figures cover.
   */
  scope?: 'own' | 'summed';
  /**
   * 编制报告的行政机关。 The agency that makes the report.
   */
  agency: Agency;
  /**
   * 报告标题。 The title of the report.
   */
  title: Line;
  /**
   * 第一部分之前的文字。 Prose before the first section.
   */
  preface?: Prose;
  /**
   * 联系方式。 Office contacts.
   */
  contact?: Contact;
  /**
   * 公布信息。 Facts of publication.
   */
  publication?: Publication;
  /**
   * 一、总体情况。 Section 一: overview.
   */
  overview?: Prose;
  /**
   * 二、主动公开政府信息情况。 Section 二: proactive disclosure.
   */
  proactiveDisclosure: ProactiveDisclosure;
  /**
   * 三、收到和处理政府信息公开申请情况。 Section 三: requests received and processed.
   */
  requests: Requests;
  /**
   * 四、政府信息公开行政复议、行政诉讼情况。 Section 四: reconsideration and litigation.
   */
  disputes: Disputes;
  /**
   * 五、存在的主要问题及改进情况。 Section 五: problems and improvements.
   */
  problemsAndImprovements?: Prose;
  /**
   * 六、其他需要报告的事项。 Section 六: other matters.
   */
  otherMatters?: Prose;
  /**
   * 信息处理费，单位元。 Information processing fees in yuan.
   */
  processingFees?: ProcessingFees;
  /**
   * 更正说明。 What this report corrects.
   */
  correction?: Correction;
  /**
   * 未填说明。 How the source put the cells that are null.
   */
  remarks?: Remark[];
  /**
   * 核对说明。 Answers to findings.
   */
  waivers?: Waiver[];
  /**
   * 格式之外的内容，以 URI 为键，例如地方增加的行和表。 What the form does not have, keyed by URI, for example rows and tables of a region.
   */
  extensions?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * 段落。 A paragraph.
 */
export interface Paragraph {
  /**
   * 段落。 A paragraph.
   */
  type: 'paragraph';
  /**
   * 段落文字，照录原文。 The text of the paragraph as the source has it.
   */
  text: Text;
}
/**
 * 文字部分内的标题，连同其序号照录。 A heading inside a section, with its ordinal as the source has it.
 */
export interface Heading {
  /**
   * 标题。 A heading.
   */
  type: 'heading';
  /**
   * 层次：2 为（一），3 为 1.，4 为（1）；1 是部分标题，不在此处。 Depth: 2 for （一）, 3 for 1., 4 for （1）; 1 is the title of a section and does not occur here.
   */
  level: number;
  /**
   * 标题文字，含序号。 The text of the heading with its ordinal.
   */
  text: Line;
  /**
   * 所属的方面（仅总体情况）。 The topic it opens, in the overview only.
   */
  topic?: Topic;
}
/**
 * 文字部分内的表格，不是法定三张表。 A table inside the prose, not one of the three official tables.
 */
export interface ProseTable {
  /**
   * 表格。 A table.
   */
  type: 'table';
  /**
   * 表题。 The caption of the table.
   */
  caption?: Line;
  /**
   * 各行各格的文字，照录原文。 The text of each cell, row by row.
   */
  rows: string[][];
}
/**
 * 图。 A figure.
 */
export interface Figure {
  /**
   * 图。 A figure.
   */
  type: 'figure';
  /**
   * 图题。 The caption of the figure.
   */
  caption?: Line;
  /**
   * 替代文字。 Alternative text for readers who do not see the figure.
   */
  alt?: Text;
}
/**
 * 编制报告的行政机关。 The agency that makes the report.
 */
export interface Agency {
  /**
   * 机关全称。 The full name of the agency.
   */
  name: Line;
  /**
   * 统一社会信用代码，18 位。 Unified social credit code, 18 characters.
   */
  code?: string;
  /**
   * 行政区划代码，6、9 或 12 位（GB/T 2260、GB/T 10114）。 Administrative division code of 6, 9 or 12 digits (GB/T 2260, GB/T 10114).
   */
  regionCode?: string;
  /**
   * 机关层级。 The level of the agency.
   */
  level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township';
  /**
   * 机关类别。 The kind of the agency.
   */
  kind?: 'government' | 'department' | 'agencyOffice' | 'vertical' | 'other';
}
/**
 * 联系方式：公布的办公联系信息，不是个人信息。 Published office contacts; not personal data.
 */
export interface Contact {
  /**
   * 联系机构。 The office to contact.
   */
  office?: Line;
  /**
   * 联系地址。 The postal address.
   */
  address?: Line;
  /**
   * 邮政编码。 The postal code.
   */
  postalCode?: Line;
  /**
   * 联系电话。 The telephone number.
   */
  telephone?: Line;
  /**
   * 传真。 The fax number.
   */
  fax?: Line;
  /**
   * 电子邮箱。 The e-mail address.
   */
  email?: Line;
}
/**
 * 公布信息。 Facts of publication.
 */
export interface Publication {
  /**
   * 发布日期。 The date of publication.
   */
  publishedOn?: CalendarDate;
  /**
   * 成文日期。 The date printed under the report.
   */
  preparedOn?: CalendarDate;
  /**
   * 公布网址。 The address of the published page.
   */
  url?: string;
  /**
   * 索引号。 The index number of the page.
   */
  indexNumber?: Line;
  /**
   * 发文字号。 The document number.
   */
  documentNumber?: Line;
}
/**
 * 信息处理费（国办函〔2020〕109号），单位：元；与表二的行政事业性收费不是同一项。 Information processing fees in yuan; not the administrative charges of table 二.
 */
export interface ProcessingFees {
  /**
   * 发出收费通知件数。 Fee notices issued.
   */
  noticesIssued?: Count;
  /**
   * 收费通知总金额（元）。 The amount of the notices, in yuan.
   */
  amountNoticed?: Amount;
  /**
   * 实际收费件数。 Cases in which a fee was received.
   */
  casesCharged?: Count;
  /**
   * 实际收取总金额（元）。 The amount received, in yuan.
   */
  amountReceived?: Amount;
}
/**
 * 更正：本报告取代先前公布的报告。 A correction: this report supersedes one published before.
 */
export interface Correction {
  /**
   * 被取代的报告（网址、索引号或文件指纹）。 The superseded report: its address, index number or file digest.
   */
  supersedes: Line;
  /**
   * 更正日期。 The date of the correction.
   */
  on: CalendarDate;
  /**
   * 更正原因。 The reason for the correction.
   */
  reason: Text;
}
/**
 * 未填说明：某一格为 null 时，原文写的是什么。 How the source put a cell that is null.
 */
export interface Remark {
  /**
   * 单元格地址。 The address of the cell.
   */
  at: CellAddress;
  /**
   * 原文的写法。 What stands in the source.
   */
  kind: 'blank' | 'slash' | 'dash' | 'text' | 'unreadable';
  /**
   * 原文，照录；空白时为空字符串。 The raw text; empty for a blank cell.
   */
  text: string;
}
/**
 * 核对说明：对一项核对结果的答复；所见数值改变即自动失效。 An answer to a finding; it lapses when one of the values it saw changes.
 */
export interface Waiver {
  /**
   * 规则代码，例如 reconcile/row-total。 The code of the diagnostic.
   */
  code: string;
  /**
   * 涉及的单元格及当时的数值。 The cells concerned and the values seen.
   */
  cells: WaivedCell[];
  /**
   * 理由。 The reason.
   */
  reason: Text;
  /**
   * 说明人。 The person who answers.
   */
  by: Line;
  /**
   * 日期。 The date of the answer.
   */
  on: CalendarDate;
}
/**
 * 核对说明所见的一格。 A cell that a waiver saw.
 */
export interface WaivedCell {
  /**
   * 地址。 Its address.
   */
  at: CellAddress;
  /**
   * 当时的数值。 The value seen.
   */
  value: number | null;
}
/**
 * 规章、规范性文件的件数。 Numbers of rules or normative documents.
 */
export interface DocumentFigures {
  /**
   * 本年新制作数量。 Produced in the year.
   */
  produced: Count;
  /**
   * 本年新公开数量。 Disclosed in the year.
   */
  disclosed: Count;
  /**
   * 对外公开总数量。 Disclosed altogether.
   */
  disclosedTotal: Count;
}
/**
 * 事项与处理决定的数量。 Numbers of items in the catalogue and of decisions.
 */
export interface ServiceFigures {
  /**
   * 上一年项目数量。 Items in the catalogue of the year before.
   */
  priorItems: Count;
  /**
   * 本年增减，减为负数。 Change of the items in the year, negative for a decrease.
   */
  itemsChange: Change;
  /**
   * 处理决定数量。 Decisions made in the year.
   */
  decisions: Count;
}
/**
 * 行政事业性收费项目的数量。 Numbers of items of administrative charges.
 */
export interface FeeFigures {
  /**
   * 上一年项目数量。 Items of the year before.
   */
  priorItems: Count;
  /**
   * 本年增减，减为负数。 Change of the items in the year, negative for a decrease.
   */
  itemsChange: Change;
}
/**
 * 政府集中采购。 Centralized government procurement.
 */
export interface ProcurementFigures {
  /**
   * 采购项目数量。 Procurement projects.
   */
  projects: Count;
  /**
   * 采购总金额；表上未印单位。 The total amount; the form prints no unit.
   */
  amount: Amount;
}
/**
 * 二、主动公开政府信息情况。 Section 二: proactive disclosure.
 */
export interface ProactiveDisclosure {
  /**
   * 规章。 Rules made by departments or local governments.
   */
  rules: DocumentFigures;
  /**
   * 规范性文件。 Normative documents.
   */
  normativeDocuments: DocumentFigures;
  /**
   * 行政许可。 Licensing.
   */
  licensing: ServiceFigures;
  /**
   * 其他对外管理服务事项。 Other services to the public.
   */
  otherServices: ServiceFigures;
  /**
   * 行政处罚。 Penalties.
   */
  penalties: ServiceFigures;
  /**
   * 行政强制。 Compulsory measures.
   */
  compulsion: ServiceFigures;
  /**
   * 行政事业性收费。 Administrative charges.
   */
  fees: FeeFigures;
  /**
   * 政府集中采购。 Centralized government procurement.
   */
  procurement: ProcurementFigures;
  /**
   * 本部分表格之前的文字。 Prose before the table of this section.
   */
  prose?: Prose;
  /**
   * 本部分表格之后的文字。 Prose after the table of this section.
   */
  notes?: Prose;
}
/**
 * 法人或其他组织提出的申请。 Requests by legal persons and other organizations.
 */
export interface OrganizationFigures {
  /**
   * 商业企业。 Commercial enterprises.
   */
  commercial: Count;
  /**
   * 科研机构。 Research institutions.
   */
  research: Count;
  /**
   * 社会公益组织。 Public interest organizations.
   */
  publicInterest: Count;
  /**
   * 法律服务机构。 Legal service providers.
   */
  legalService: Count;
  /**
   * 其他。 Other organizations.
   */
  other: Count;
}
/**
 * 按申请人情况分列的件数：表三的一行。 Counts by kind of applicant: one row of table 三.
 */
export interface ApplicantFigures {
  /**
   * 自然人。 Natural persons.
   */
  naturalPerson: Count;
  /**
   * 法人或其他组织。 Legal persons and other organizations.
   */
  organizations: OrganizationFigures;
  /**
   * 总计。 All applicants.
   */
  total: Count;
}
/**
 * （三）不予公开。 Requests denied.
 */
export interface DeniedOutcomes {
  /**
   * 属于国家秘密。 State secrets.
   */
  stateSecret: ApplicantFigures;
  /**
   * 其他法律行政法规禁止公开。 Disclosure prohibited by another law or administrative regulation.
   */
  prohibitedByLaw: ApplicantFigures;
  /**
   * 公开后可能危及国家安全、公共安全、经济安全、社会稳定。 Danger to national, public or economic security or social stability.
   */
  securityAndStability: ApplicantFigures;
  /**
   * 商业秘密、个人隐私等第三方合法权益。 Business secrets, privacy and other rights of third parties.
   */
  thirdPartyRights: ApplicantFigures;
  /**
   * 人事管理、后勤管理、内部工作流程信息。 Personnel, logistics and internal workflow.
   */
  internalAffairs: ApplicantFigures;
  /**
   * 讨论记录、过程稿、磋商信函、请示报告。 Records of discussion, drafts, consultation letters, requests for instruction.
   */
  deliberativeProcess: ApplicantFigures;
  /**
   * 行政执法案卷信息。 Files of administrative enforcement.
   */
  enforcementFile: ApplicantFigures;
  /**
   * 工商、不动产登记等依专门规定查询的信息。 Registers with an inquiry procedure of their own.
   */
  administrativeInquiry: ApplicantFigures;
}
/**
 * （四）无法提供。 Requests that could not be met.
 */
export interface NotProvidedOutcomes {
  /**
   * 本机关不掌握相关政府信息。 The agency does not hold the information.
   */
  notHeld: ApplicantFigures;
  /**
   * 需要加工、分析，没有现成信息。 The information would have to be created.
   */
  creationRequired: ApplicantFigures;
  /**
   * 补正后申请内容仍不明确。 Still unclear after correction.
   */
  stillUnclear: ApplicantFigures;
}
/**
 * （五）不予处理。 Requests not processed.
 */
export interface NotProcessedOutcomes {
  /**
   * 以申请形式进行信访、投诉、举报。 Petitions, complaints and reports of wrongdoing.
   */
  petitionOrComplaint: ApplicantFigures;
  /**
   * 重复申请。 Repeated requests.
   */
  repeated: ApplicantFigures;
  /**
   * 要求提供政府公报、报刊、书籍等公开出版物。 Requests for gazettes, newspapers, books.
   */
  publicPublication: ApplicantFigures;
  /**
   * 无正当理由大量反复申请。 Excessive requests without good reason.
   */
  excessive: ApplicantFigures;
  /**
   * 要求确认或重新出具已获取信息。 Requests to confirm or reissue information already received.
   */
  confirmationOrReissue: ApplicantFigures;
}
/**
 * 三、本年度办理结果。 Outcomes of the year.
 */
export interface Outcomes {
  /**
   * 予以公开。 Granted.
   */
  granted: ApplicantFigures;
  /**
   * 部分公开；区分处理的只计在此。 Partially granted; a request treated in parts is counted here only.
   */
  partiallyGranted: ApplicantFigures;
  /**
   * 不予公开。 Denied.
   */
  denied: DeniedOutcomes;
  /**
   * 无法提供。 Not provided.
   */
  notProvided: NotProvidedOutcomes;
  /**
   * 不予处理。 Not processed.
   */
  notProcessed: NotProcessedOutcomes;
  /**
   * 其他处理。 Other outcomes.
   */
  other: ApplicantFigures;
  /**
   * 各办理结果总计。 All outcomes.
   */
  total: ApplicantFigures;
}
/**
 * 三、收到和处理政府信息公开申请情况。 Section 三: requests received and processed.
 */
export interface Requests {
  /**
   * 本年新收。 Received in the year.
   */
  received: ApplicantFigures;
  /**
   * 上年结转。 Carried over from the year before.
   */
  carriedOver: ApplicantFigures;
  /**
   * 本年度办理结果。 Outcomes of the year.
   */
  outcomes: Outcomes;
  /**
   * 结转下年度继续办理。 Carried forward to the next year.
   */
  carriedForward: ApplicantFigures;
  /**
   * 本部分表格之前的文字。 Prose before the table of this section.
   */
  prose?: Prose;
  /**
   * 本部分表格之后的文字。 Prose after the table of this section.
   */
  notes?: Prose;
}
/**
 * 行政复议或行政诉讼的结果件数。 Results of reconsideration or litigation.
 */
export interface DisputeFigures {
  /**
   * 结果维持。 Upheld.
   */
  upheld: Count;
  /**
   * 结果纠正。 Corrected.
   */
  corrected: Count;
  /**
   * 其他结果。 Another result.
   */
  other: Count;
  /**
   * 尚未审结。 Pending.
   */
  pending: Count;
  /**
   * 总计。 All.
   */
  total: Count;
}
/**
 * 行政诉讼。 Administrative litigation.
 */
export interface Litigation {
  /**
   * 未经复议直接起诉。 Brought without reconsideration.
   */
  direct: DisputeFigures;
  /**
   * 复议后起诉。 Brought after reconsideration.
   */
  afterReconsideration: DisputeFigures;
}
/**
 * 四、政府信息公开行政复议、行政诉讼情况。 Section 四: reconsideration and litigation.
 */
export interface Disputes {
  /**
   * 行政复议。 Administrative reconsideration.
   */
  reconsideration: DisputeFigures;
  /**
   * 行政诉讼。 Administrative litigation.
   */
  litigation: Litigation;
  /**
   * 本部分表格之前的文字。 Prose before the table of this section.
   */
  prose?: Prose;
  /**
   * 本部分表格之后的文字。 Prose after the table of this section.
   */
  notes?: Prose;
}
