import { diagnoser, type Form, type Importer, type Source } from '@gongkai/plugin-kit';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import type { Recognition } from './recognition.ts';
import { recognise } from './recognise.ts';

const diagnose = diagnoser(importMessages);

/** 导入所需：读入器、各版本的表。 What importing takes: importers and forms. */
export interface ImportContext {
  readonly importers: readonly Importer[];
  readonly forms: readonly Form[];
  /** 指定读入器的名字，不再猜测。 The name of the importer to use instead of looking at the bytes. */
  readonly importer?: string;
}

/** 导入结果，并说明用了哪个读入器。 A recognition and the importer that was used. */
export interface ImportedReport extends Recognition {
  readonly importer?: string;
}

/**
 * 由字节得到草稿：按内容、再按扩展名选读入器。从不抛出。
 * Bytes → draft: picks the importer by content, then by extension. Never throws.
 */
export async function importReport(
  source: Source,
  context: ImportContext,
): Promise<ImportedReport> {
  const extension = /\.[^.]+$/.exec(source.name ?? '')?.[0].toLowerCase() ?? '';
  const importer = context.importers.find((i) =>
    context.importer === undefined
      ? i.accepts.extensions.includes(extension)
      : i.name === context.importer,
  );
  if (importer === undefined) {
    return {
      draft: {},
      origins: {},
      diagnostics: [diagnose('import/unreadable', { reason: 'unsupported', detail: '' })],
    };
  }
  const document = await importer.read({ source, options: {} });
  return {
    importer: importer.name,
    ...recognise(document, {
      forms: context.forms,
      ...(source.name === undefined ? {} : { fileName: source.name }),
    }),
  };
}
