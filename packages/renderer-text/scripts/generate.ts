// templates/ → src/generated/templates.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompile } from '@gongkai/plugin-kit/precompile';
import { textHelpers } from '../src/text-helpers.ts';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, 'src/generated'), { recursive: true });
writeFileSync(
  join(root, 'src/generated/templates.ts'),
  precompile(join(root, 'templates'), { helpers: Object.keys(textHelpers), typescript: true }),
);
