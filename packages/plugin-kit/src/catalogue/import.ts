import { message, type Message } from './message.ts';

/** 无法读取的原因。 Why a file cannot be read. */
export type UnreadableReason =
  | 'not-found'
  | 'no-access'
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'scanned'
  | 'corrupt'
  | 'too-large'
  | 'no-report'
  | 'too-slow'
  | 'crashed'
  | 'old-word'
  | 'old-excel'
  | 'ofd'
  | 'packed'
  | 'unsupported';

/** 识别。 Recognition. */
export const importMessages = {
  'import/unmatched-label': message<{ label: string; table: string }>(
    'error',
    (p) => `${p.table}中的“${p.label}”与官方表样的任何行、列都对不上，其数据未采用。`,
    (p) =>
      `“${p.label}” in ${p.table} matches no row or column of the official form; its figures were not taken.`,
  ),
  'import/ambiguous': message<{ place: string; text: string; readings: readonly string[] }>(
    'error',
    (p) =>
      `${p.place}的“${p.text}”有多种读法${p.readings.length === 0 ? '' : `（${p.readings.join('；')}）`}，未采用任何一种，请按原件填写。`,
    (p) =>
      `“${p.text}” at ${p.place} can be read in several ways${p.readings.length === 0 ? '' : ` (${p.readings.join('; ')})`}; none was taken. Fill in from the original.`,
  ),
  'import/placed-by-sums': message<{ place: string; text: string; reading: string }>(
    'info',
    (p) => `${p.place}的“${p.text}”已失去分列，按勾稽关系只有一种读法：${p.reading}。`,
    (p) =>
      `“${p.text}” at ${p.place} had lost its columns; the sums leave one reading: ${p.reading}.`,
  ),
  'import/no-reading': message<{ place: string; text: string }>(
    'error',
    (p) => `${p.place}的“${p.text}”分不成应有的各格，没有采用，请按原件填写。`,
    (p) =>
      `“${p.text}” at ${p.place} cannot be divided into its cells; nothing was taken. Fill in from the original.`,
  ),
  'import/label-read-as': message<{ label: string; place: string }>(
    'warning',
    (p) => `“${p.label}”与官方用语差一两个字，按${p.place}读取，请核对。`,
    (p) =>
      `“${p.label}” is a character or two off the official wording; it was read as ${p.place}.`,
  ),
  'import/from-file-name': message<{ text: string; year: number }>(
    'warning',
    (p) => `文中没有写明年度，取自文件名“${p.text}”：${String(p.year)} 年。`,
    (p) =>
      `The text states no year; it was taken from the file name “${p.text}”: ${String(p.year)}.`,
  ),
  'import/realigned': message<{ place: string; count: number }>(
    'info',
    (p) => `${p.place}的数据与列没有对齐，已按行名和 ${String(p.count)} 个数据依次归位，请核对。`,
    (p) =>
      `The figures of ${p.place} stood beside their columns; they were placed by the row label and their count (${String(p.count)}).`,
  ),
  'import/unit-in-cell': message<{ place: string; text: string; unit: string }>(
    'warning',
    (p) => `${p.place}的格内写有单位（“${p.text}”），未采用；格内只填数字。`,
    (p) =>
      `${p.place} carries a unit in its cell (“${p.text}”); it was not taken. Cells hold figures only.`,
  ),
  'import/outside-the-form': message<{ table: string; label: string; text: string }>(
    'warning',
    (p) => `${p.table}的“${p.label}”不在官方表样内（${p.text}），已存入 extensions。`,
    (p) =>
      `“${p.label}” in ${p.table} is not in the official form (${p.text}); it was kept in extensions.`,
  ),
  'import/missing-table': message<{ section: string }>(
    'error',
    (p) => `“${p.section}”下没有内容：可能是图片或附件。未读到的数据不作 0 处理，请按原件填写。`,
    (p) =>
      `There is nothing under “${p.section}”: it may be a picture or an attachment. Nothing was taken as 0; fill in from the original.`,
  ),
  'import/edition-mismatch': message<{ edition: string; year: number }>(
    'warning',
    (p) => `表头为 ${p.edition} 年格式，报告年度却是 ${String(p.year)} 年。`,
    (p) =>
      `The headers are those of the ${p.edition} edition, while the report is about ${String(p.year)}.`,
  ),
  'import/unreadable': message<{ reason: UnreadableReason; detail: string }>(
    'error',
    (p) => `无法读取：${unreadable.zh[p.reason]}${p.detail === '' ? '' : `（${p.detail}）`}。`,
    (p) => `Cannot read: ${unreadable.en[p.reason]}${p.detail === '' ? '' : ` (${p.detail})`}.`,
  ),
} satisfies Record<string, Message<never>>;

const unreadable = {
  zh: {
    'not-found': '没有这个文件',
    'no-access': '没有读取权限，或读取出错',
    empty: '文件是空的',
    binary: '不是文本文件，也不是能识别的格式',
    encrypted: '文件已加密，请先取消密码再导入',
    scanned: '文件只有扫描图像，没有文字，请使用原始电子版',
    corrupt: '文件已损坏或不完整，请重新获取',
    'too-large': '文件过大，请只保留年度报告本身',
    'no-report': '没有找到年度报告的标题、部分或表格',
    'too-slow': '在限定的时间内没有读完，已中止',
    crashed: '读入器中途出错，已中止',
    'old-word': '是 Word 97–2003 或 WPS 文字的旧格式，请用 Word 或 WPS 打开，另存为 .docx 再导入',
    'old-excel':
      '是 Excel 97–2003 或 WPS 表格的旧格式，请用 Excel 或 WPS 打开，另存为 .xlsx 再导入',
    ofd: '暂不支持 OFD，请用原来的 Word 文件、网站上的网页，或用 OFD 阅读器导出的 PDF',
    packed: '是压缩包，请先解压，再导入其中的报告（ZIP 可以直接导入）',
    unsupported: '暂不支持这种格式，请另存为 Word（.docx）、网页或文本',
  },
  en: {
    'not-found': 'there is no such file',
    'no-access': 'no permission to read it, or reading failed',
    empty: 'the file is empty',
    binary: 'it is neither text nor a known format',
    encrypted: 'the file is encrypted; remove the password first',
    scanned: 'the file holds scanned images without text; use the original',
    corrupt: 'the file is damaged or incomplete; obtain it again',
    'too-large': 'the file is too large; keep only the report itself',
    'no-report': 'no title, section or table of an annual report was found',
    'too-slow': 'reading did not end within its time and was stopped',
    crashed: 'the importer broke down and was stopped',
    'old-word':
      'it is in the old format of Word 97–2003 or WPS; open it there and save it as .docx',
    'old-excel':
      'it is in the old format of Excel 97–2003 or WPS; open it there and save it as .xlsx',
    ofd: 'OFD is not supported; use the Word file, the page of the site, or a PDF exported by an OFD reader',
    packed:
      'it is an archive; unpack it and import the reports in it (ZIP can be imported as it is)',
    unsupported: 'this format is not supported; save as .docx, HTML or text',
  },
} as const satisfies Record<string, Record<UnreadableReason, string>>;
