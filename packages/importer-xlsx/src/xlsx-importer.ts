import type { Document, Importer } from '@gongkai/plugin-kit';
import { openArchive, UnreadableError } from '@gongkai/plugin-kit/archive';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { readWorkbook } from './read-workbook.ts';

/**
 * 读入 Excel 工作簿（.xlsx、.xlsm）：可见的工作表，合并格展开，数字取存储的值，公式取其结果，从不计算。
 * Reads Excel workbooks: the sheets that show, merged cells expanded, figures as stored, formulas by
 * their stored result; nothing is computed.
 */
export const xlsxImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'xlsx',
  accepts: {
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
      'application/vnd.ms-excel.sheet.macroenabled.12',
    ],
    extensions: ['.xlsx', '.xlsm', '.xltx'],
  },
  recognise({ bytes }) {
    if (signatureOf(bytes) !== 'zip') return 0;
    return hasWorkbook(bytes) ? 1 : 0;
  },
  read({ source: { bytes } }): Document {
    const signature = signatureOf(bytes);
    if (bytes.length === 0) return unreadableDocument('empty');
    if (signature === undefined) return unreadableDocument('binary');
    if (signature !== 'zip') return foreignDocument(signature);
    try {
      return read(bytes);
    } catch (error) {
      if (error instanceof UnreadableError) return unreadableDocument(error.reason, error.detail);
      throw error;
    }
  },
};

function read(bytes: Uint8Array): Document {
  const office = openOfficePackage(bytes);
  const main = office.main ?? 'xl/workbook.xml';
  if (office.names.includes('xl/workbook.bin')) return unreadableDocument('old-excel', '.xlsb');
  const isWorkbook = office.relationships(main).some(({ type }) => type === 'worksheet');
  if (!isWorkbook || !office.names.includes(main)) return foreignDocument('zip');
  return readWorkbook(office, main);
}

/** The list of parts tells, without inflating any. */
function hasWorkbook(bytes: Uint8Array): boolean {
  try {
    return openArchive(bytes).names.some((name) => /^xl\/workbook\.(xml|bin)$/.test(name));
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}
