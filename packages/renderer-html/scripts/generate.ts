// templates/ and styles/ → src/generated/: templates as functions, once for a page and once for a fragment.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompile } from '@gongkai/plugin-kit/precompile';
import { classes, compact } from './styles.ts';

const root = join(import.meta.dirname, '..');
const style = (name: string): string => readFileSync(join(root, 'styles', `${name}.css`), 'utf8');
const generated = join(root, 'src/generated');
const page = compact(style('screen') + style('print'));

mkdirSync(generated, { recursive: true });
const write = (name: string, text: string): void => {
  writeFileSync(join(generated, `${name}.ts`), text);
};
write(
  'page',
  precompile(join(root, 'templates'), { rewrite: classes(page, 'keep'), typescript: true }),
);
write(
  'fragment',
  precompile(join(root, 'templates'), {
    rewrite: classes(compact(style('fragment')), 'inline'),
    typescript: true,
  }),
);
write(
  'style',
  `// 由 styles/ 生成，请勿手改。 Generated from styles/; do not edit.\n\n` +
    `export const style: string = ${JSON.stringify(page)};\n`,
);
