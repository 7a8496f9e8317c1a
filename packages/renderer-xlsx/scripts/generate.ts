// templates/ and parts/ → src/generated/: templates as functions, fixed parts as text, styles by name.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompile } from '@gongkai/plugin-kit/precompile';
import { compactXml } from '@gongkai/plugin-kit/templates';
import { readStyles } from './styles.ts';

const root = join(import.meta.dirname, '..');
const styles = readStyles(join(root, 'parts/styles.xml'));
const parts = [
  ['_rels/.rels', compactXml(readFileSync(join(root, 'parts/relationships.xml'), 'utf8'))],
  ['xl/styles.xml', styles.xml],
];
const banner = '// 由 parts/ 生成，请勿手改。 Generated from parts/; do not edit.\n\n';

mkdirSync(join(root, 'src/generated'), { recursive: true });
const write = (name: string, content: string): void => {
  writeFileSync(join(root, 'src/generated', name), content);
};
write(
  'templates.ts',
  precompile(join(root, 'templates'), { rewrite: compactXml, typescript: true }),
);
write(
  'parts.ts',
  banner +
    '/** 不随报告而变的部件：名字、XML。 The parts that are the same in every report: name, XML. */\n' +
    `export const parts: readonly (readonly [name: string, xml: string])[] = ${JSON.stringify(parts, null, 2)};\n`,
);
write(
  'style-numbers.ts',
  banner +
    '/** 各种格式的编号；加上 `quoted` 即是给像公式的文字用的那一种。 Cell styles by name; plus `quoted`, the twin for texts that look like a formula. */\n' +
    `export const styleNumbers = ${JSON.stringify(styles.numbers, null, 2)} as const;\n` +
    `/** 有框线的格式。 The styles that have lines. */\nexport const linedStyles: ReadonlySet<string> = new Set(${JSON.stringify(styles.lined)});\n` +
    `export const quoted = ${String(Object.keys(styles.numbers).length)};\n`,
);
