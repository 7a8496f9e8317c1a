// templates/ and styles/ → src/generated/: templates as functions, once for a page and once for a fragment.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompile } from '@gongkai/plugin-kit/precompile';
import { fragmentStyles, pageClasses } from '../src/template-classes.ts';
import { compact } from './styles.ts';

const root = join(import.meta.dirname, '..');
const style = (name: string): string => readFileSync(join(root, 'styles', `${name}.css`), 'utf8');
const generated = join(root, 'src/generated');
const page = compact(style('screen') + style('print'));
const fragment = compact(style('fragment'));

mkdirSync(generated, { recursive: true });
const write = (name: string, text: string): void => {
  writeFileSync(join(generated, `${name}.ts`), text);
};
for (const [name, rewrite] of [
  ['page', pageClasses(page, fragment)],
  ['fragment', fragmentStyles(page, fragment)],
] as const) {
  write(name, precompile(join(root, 'templates'), { rewrite, typescript: true }));
}
write(
  'style',
  `// 由 styles/ 生成，请勿手改。 Generated from styles/; do not edit.\n\n` +
    `export const style: string = ${JSON.stringify(page)};\n` +
    `export const fragmentStyle: string = ${JSON.stringify(fragment)};\n`,
);
