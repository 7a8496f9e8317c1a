// templates/ and parts/ → src/generated/: templates as functions, fixed parts as text.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompile } from '@gongkai/plugin-kit/precompile';
import { compactXml } from '@gongkai/plugin-kit/templates';
import { compilation } from '../src/compilation.ts';
import { fixedParts } from './fixed-parts.ts';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, 'src/generated'), { recursive: true });
writeFileSync(
  join(root, 'src/generated/templates.ts'),
  precompile(join(root, 'templates'), { ...compilation, typescript: true }),
);
const parts = fixedParts.map(([name, file]) => [
  name,
  compactXml(readFileSync(join(root, 'parts', file), 'utf8')),
]);
writeFileSync(
  join(root, 'src/generated/parts.ts'),
  '// 由 parts/ 生成，请勿手改。 Generated from parts/; do not edit.\n\n' +
    '/** 不随报告而变的部件：名字、XML。 The parts that are the same in every report: name, XML. */\n' +
    `export const parts: readonly (readonly [name: string, xml: string])[] = ${JSON.stringify(parts, null, 2)};\n`,
);
