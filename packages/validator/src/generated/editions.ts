// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import type { Edition } from '@gongkai/schema';
import type { Lanes } from '../lanes.ts';
import { form as form2019 } from '@gongkai/schema/2019';
import * as arithmetic2019 from './2019/arithmetic.ts';
import { explain as explain2019 } from './2019/explain.ts';
import { matches as matches2019 } from './2019/matches.ts';
import { form as form2021 } from '@gongkai/schema/2021';
import * as arithmetic2021 from './2021/arithmetic.ts';
import { explain as explain2021 } from './2021/explain.ts';
import { matches as matches2021 } from './2021/matches.ts';

/** 各格式版本的核对代码，两道。 The code that checks each edition, both lanes. */
export const lanesByEdition: Readonly<Record<Edition, Lanes>> = {
  '2019': {
    form: form2019,
    ...arithmetic2019,
    faults: (input) => (matches2019(input) ? [] : explain2019(input)),
  },
  '2021': {
    form: form2021,
    ...arithmetic2021,
    faults: (input) => (matches2021(input) ? [] : explain2021(input)),
  },
};
