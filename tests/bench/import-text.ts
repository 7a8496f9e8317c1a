import { textImporter } from '@gongkai/importer-text';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { seed } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio } from './measure.ts';

const context = { importers: [textImporter], forms: Object.values(forms) };
const source = { bytes: seed, name: 'jili-2023.txt' };

export const importGoal: Goal = {
  name: 'text import of the seed / JSON.parse of the report it yields',
  limit: 60,
  unit: '×',
  async measure() {
    const { draft } = await importReport(source, context);
    const json = JSON.stringify(draft);
    return ratio(
      () => importReport(source, context),
      () => JSON.parse(json),
    );
  },
};
