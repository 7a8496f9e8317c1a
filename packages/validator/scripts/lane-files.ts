import type { Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { arithmeticLane } from './arithmetic-lane.ts';
import { coreSchema } from './core-schema.ts';
import { explainLane } from './explain-lane.ts';
import { lower } from './lower.ts';
import { matchesLane } from './matches-lane.ts';

const banner = '// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.\n';

/** File name → text, for every edition. */
export function laneFiles(editions: readonly Edition[]): Map<string, string> {
  return new Map([
    ...editions.flatMap((edition) => [...filesOf(edition)]),
    ['editions.ts', editionsFile(editions)],
  ]);
}

function editionsFile(editions: readonly Edition[]): string {
  const imports = editions.map(
    (edition) =>
      `import { form as form${edition} } from '@gongkai/schema/${edition}';\n` +
      `import * as arithmetic${edition} from './${edition}/arithmetic.ts';\n` +
      `import { explain as explain${edition} } from './${edition}/explain.ts';\n` +
      `import { matches as matches${edition} } from './${edition}/matches.ts';`,
  );
  const entries = editions.map(
    (edition) =>
      `  '${edition}': {\n    form: form${edition},\n    ...arithmetic${edition},\n` +
      `    faults: (input) => (matches${edition}(input) ? [] : explain${edition}(input)),\n  },`,
  );
  return [
    banner,
    `import type { Edition } from '@gongkai/schema';`,
    `import type { Lanes } from '../lanes.ts';`,
    ...imports,
    '\n/** 各格式版本的核对代码，两道。 The code that checks each edition, both lanes. */',
    `export const lanesByEdition: Readonly<Record<Edition, Lanes>> = {`,
    ...entries,
    '};\n',
  ].join('\n');
}

function filesOf(edition: Edition): Map<string, string> {
  const lowered = lower(coreSchema(edition));
  const file = (...lines: readonly string[]): string => [banner, ...lines, ''].join('\n');
  return new Map([
    [
      `${edition}/explain.ts`,
      file(
        '// @ts-nocheck',
        `import { codePoints } from '../../shape/code-points.ts';`,
        `import { anything, below, fault, list, oneOf, range, structure } from '../../shape/explaining.ts';`,
        `import type { Fault } from '../../shape/faults.ts';`,
        `import * as formats from '../../shape/formats.ts';`,
        `import { record } from '../../shape/matching.ts';\n`,
        explainLane(lowered),
      ),
    ],
    [
      `${edition}/matches.ts`,
      file(
        `import { codePoints } from '../../shape/code-points.ts';`,
        `import * as formats from '../../shape/formats.ts';`,
        `import { every, record, sized } from '../../shape/matching.ts';\n`,
        matchesLane(lowered),
      ),
    ],
    [
      `${edition}/arithmetic.ts`,
      file(
        `import { amountOf, countOf } from '../../figures.ts';\n`,
        arithmeticLane(forms[edition]),
      ),
    ],
  ]);
}
