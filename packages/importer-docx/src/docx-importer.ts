import type { Document, Importer } from '@gongkai/plugin-kit';
import { openArchive, UnreadableError } from '@gongkai/plugin-kit/archive';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { readWord } from './read-word.ts';

const usualMain = 'word/document.xml';

/**
 * 读入 Word 文档（.docx）：正文的段落与表格，修订视为接受，自动编号还原为文字；.doc、.wps、加密文件说明缘由。
 * Reads Word documents: paragraphs and tables of the body, tracked changes as accepted, automatic numbers
 * as text. What is no .docx (.doc, .wps, encrypted) is answered with what to do.
 */
export const docxImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'docx',
  accepts: {
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
      'application/vnd.ms-word.document.macroenabled.12',
      'application/msword',
    ],
    extensions: ['.docx', '.docm', '.dotx', '.doc', '.wps'],
  },
  recognise({ bytes }) {
    const signature = signatureOf(bytes);
    if (signature === 'zip') return hasDocument(bytes) ? 1 : 0;
    return signature === 'doc' || signature === 'encrypted-office' ? 0.5 : 0;
  },
  read({ source: { bytes } }): Document {
    if (bytes.length === 0) return unreadableDocument('empty');
    const signature = signatureOf(bytes);
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
  const main = office.main ?? usualMain;
  const other = others.find(([part]) => office.names.some((name) => part.test(name)))?.[1];
  if (office.names.some((name) => /^OFD\.xml$/i.test(name))) return unreadableDocument('ofd');
  if (other !== undefined) return unreadableDocument('unsupported', other);
  return office.names.includes(main) ? readWord(office, main) : foreignDocument('zip');
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.\w+$/, 'Excel'],
  [/^ppt\/presentation\.\w+$/, 'PowerPoint'],
  [/^mimetype$/, 'OpenDocument'],
];

/** The list of parts tells, without inflating any. */
function hasDocument(bytes: Uint8Array): boolean {
  try {
    return openArchive(bytes).names.some((name) => /^word\/document\d*\.xml$/.test(name));
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}
