import type { Form } from '@gongkai/plugin-kit';
import { blankReport } from './blank-report.ts';
import type { KnownFacts } from './empty-draft.ts';

/** 一种填报表：由表和已知的事项写出文件。 A kind of blank form: the file, from the Form and what is known. */
type Template = (form: Form, facts: KnownFacts) => Promise<Uint8Array>;

/** 各种填报表，名字也是扩展名。 The blank forms; their names are file extensions, too. */
export const templates: Readonly<Record<string, Template>> = {
  xlsx: async (form, facts) => {
    const { fillingWorkbook } = await import('@gongkai/renderer-xlsx');
    return fillingWorkbook({ form, report: blankReport(form, facts) });
  },
  docx: async (form, facts) => {
    const { docxRenderer } = await import('@gongkai/renderer-docx');
    const report = blankReport(form, facts);
    return (await docxRenderer.render({ form, report, options: { embed: false } })).bytes;
  },
};
