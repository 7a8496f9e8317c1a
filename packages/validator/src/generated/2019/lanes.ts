// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import { form } from '@gongkai/schema/2019';
import type { Lanes } from '../../lanes.ts';
import { figures, sums } from './arithmetic.ts';
import { explain } from './explain.ts';
import { matches } from './matches.ts';

/** 2019 年格式的核对代码。 The code that checks the 2019 edition. */
export const lanes: Lanes = { form, matches, explain, figures, sums };
