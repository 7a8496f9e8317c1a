import { importReport } from '@gongkai/recognizer';
import { htmlImporter } from '@gongkai/importer-html';
import { forms } from '@gongkai/schema/forms';
import { readFileSync } from 'node:fs';
import { plainPage } from './pages.ts';
const source = { bytes: await plainPage(), name: 'a.html' };
const end = Date.now() + 12000;
let n = 0;
while (Date.now() < end) {
  await importReport(source, { importers: [htmlImporter], forms: Object.values(forms) });
  n++;
}
console.log(n);
