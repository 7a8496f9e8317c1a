// Core schemas and Forms → the code that checks reports, one folder for each edition.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { arithmeticLane } from './arithmetic-lane.ts';
import { coreSchema } from './core-schema.ts';
import { explainLane } from './explain-lane.ts';
import { lower } from './lower.ts';
import { matchesLane } from './matches-lane.ts';

const banner = '// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.\n';
const generated = join(import.meta.dirname, '../src/generated');

rmSync(generated, { recursive: true, force: true });
for (const edition of editions) {
  const lowered = lower(coreSchema(edition));
  const write = (name: string, ...lines: readonly string[]): void => {
    writeFileSync(join(generated, edition, name), [banner, ...lines, ''].join('\n'));
  };
  mkdirSync(join(generated, edition), { recursive: true });
  write(
    'explain.ts',
    '// @ts-nocheck',
    `import { codePoints } from '../../shape/code-points.ts';`,
    `import { below, fault, type Fault } from '../../shape/faults.ts';`,
    `import * as formats from '../../shape/formats.ts';\n`,
    explainLane(lowered),
  );
  write(
    'matches.ts',
    `import { codePoints } from '../../shape/code-points.ts';`,
    `import * as formats from '../../shape/formats.ts';`,
    `import { every, record, sized } from '../../shape/matching.ts';\n`,
    matchesLane(lowered),
  );
  write(
    'arithmetic.ts',
    `import { amountOf, countOf } from '../../figures.ts';\n`,
    arithmeticLane(forms[edition]),
  );
  write(
    'lanes.ts',
    `import { form } from '@gongkai/schema/${edition}';`,
    `import type { Lanes } from '../../lanes.ts';`,
    `import { figures, sums } from './arithmetic.ts';`,
    `import { explain } from './explain.ts';`,
    `import { matches } from './matches.ts';\n`,
    `/** ${edition} 年格式的核对代码。 The code that checks the ${edition} edition. */`,
    `export const lanes: Lanes = { form, matches, explain, figures, sums };`,
  );
}

const names = editions.map((edition) => `lanes${edition}`);
writeFileSync(
  join(generated, 'editions.ts'),
  [
    banner,
    `import type { Edition } from '@gongkai/schema';`,
    `import type { Lanes } from '../lanes.ts';`,
    ...editions.map(
      (edition, i) => `import { lanes as ${names[i]} } from './${edition}/lanes.ts';`,
    ),
    '',
    '/** 各格式版本的核对代码。 The code that checks each edition. */',
    `export const lanesByEdition: Readonly<Record<Edition, Lanes>> = {`,
    ...editions.map((edition, i) => `  '${edition}': ${names[i]},`),
    '};',
    '',
  ].join('\n'),
);
