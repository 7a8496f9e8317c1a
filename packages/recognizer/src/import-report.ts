import type { Document, Form, Importer, Source } from '@gongkai/plugin-kit';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import type { DraftReader } from './draft/embedded.ts';
import { pickImporter } from './pick-importer.ts';
import type { Recognition } from './recognition.ts';
import { recognise } from './recognise.ts';

/** 导入所需：读入器、各版本的表。 What importing takes: importers and forms. */
export interface ImportContext {
  readonly importers: readonly Importer[];
  readonly forms: readonly Form[];
  /** 指定读入器的名字，不再猜测。 The name of the importer to use instead of looking at the bytes. */
  readonly importer?: string;
  /**
   * 怎样读文件内嵌的规范 JSON，如 `@gongkai/validator` 的 `readDraft`：以前的修订写成的由它换到现行修订。默认
   * 照原样读。
   * How canonical JSON embedded in a file is read, e.g. `readDraft` of `@gongkai/validator`, which
   * brings what an earlier revision wrote to the current one. By default as it stands.
   */
  readonly readDraft?: DraftReader;
}

/** 导入结果，并说明用了哪个读入器。 A recognition and the importer that was used. */
export interface ImportedReport extends Recognition {
  readonly importer?: string;
  /** 来源文件的属性：标题、作者等。 Properties of the source file: title, author and the like. */
  readonly properties?: Readonly<Record<string, string>>;
}

/**
 * 由字节得到草稿：先按内容、再按扩展名选读入器。从不抛出；读入器出错即报文件损坏。
 * Bytes → draft: picks the importer by content, then by extension. Never throws; a reader that does
 * is answered with a diagnostic.
 */
export async function importReport(
  source: Source,
  context: ImportContext,
): Promise<ImportedReport> {
  const importer = pickImporter(source, context);
  const document = importer === undefined ? unread(source) : await read(importer, source);
  const recognition = recognise(document, {
    forms: context.forms,
    ...(source.name === undefined ? {} : { fileName: source.name }),
    ...(context.readDraft === undefined ? {} : { readDraft: context.readDraft }),
  });
  const { properties } = document;
  return {
    ...(importer === undefined ? {} : { importer: importer.name }),
    ...(properties === undefined ? {} : { properties }),
    ...recognition,
  };
}

async function read(importer: Importer, source: Source): Promise<Document> {
  try {
    return await importer.read({ source, options: {} });
  } catch {
    return unreadableDocument('corrupt');
  }
}

/** 没有读入器可用的文件：说明它是什么、怎么办。 A file no importer takes: what it is and what to do. */
function unread({ bytes, name = '' }: Source): Document {
  if (bytes.length === 0) return unreadableDocument('empty');
  const signature = signatureOf(bytes);
  if (signature === 'zip' && name.toLowerCase().endsWith('.ofd')) {
    return unreadableDocument('ofd');
  }
  if (signature !== undefined) return foreignDocument(signature);
  return unreadableDocument('unsupported', /\.[^.]{1,12}$/.exec(name)?.[0] ?? '');
}
