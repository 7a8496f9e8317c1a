// templates/report.typ and the characters of fonts/ → src/generated/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, classOf } from './characters.ts';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'src/generated');
mkdirSync(generated, { recursive: true });

const template = readFileSync(join(root, 'templates/report.typ'), 'utf8');
const banner = (from: string): string =>
  `// 由 ${from} 生成，请勿手改。 Generated from ${from}; do not edit.\n\n`;
writeFileSync(
  join(generated, 'template.ts'),
  `${banner('templates/')}/** 版面。 The layout. */\nexport const template: string = ${JSON.stringify(template)};\n`,
);

const characters = charactersOf(readFileSync(join(root, 'fonts/song.otf')));
writeFileSync(
  join(generated, 'characters.ts'),
  `${banner('fonts/')}/** 字体没有的字（换行除外）。 What the fonts have no glyph for, line feeds aside. */
export const missing: RegExp = /[^\\n${classOf(characters)}]/gu;
`,
);
