import { docxImporter } from '@gongkai/importer-docx';
import { importReport } from '@gongkai/recognizer';
import { docxRenderer } from '@gongkai/renderer-docx';
import { forms } from '@gongkai/schema/forms';
import mammoth from 'mammoth';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio } from './measure.ts';

const context = { importers: [docxImporter], forms: Object.values(forms) };

export const docxImportGoal: Goal = {
  name: 'DOCX import / mammoth to HTML, the same file',
  limit: 0.3,
  unit: '×',
  async measure() {
    const options = { embed: false };
    const { bytes } = await docxRenderer.render({ form: forms['2021'], report: example, options });
    const buffer = Buffer.from(bytes);
    return ratio(
      () => importReport({ bytes, name: 'report.docx' }, context),
      () => mammoth.convertToHtml({ buffer }),
    );
  },
};
