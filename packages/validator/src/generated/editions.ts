// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import type { Edition } from '@gongkai/schema';
import type { Lanes } from '../lanes.ts';
import { lanes as lanes2019 } from './2019/lanes.ts';
import { lanes as lanes2021 } from './2021/lanes.ts';

/** 各格式版本的核对代码。 The code that checks each edition. */
export const lanesByEdition: Readonly<Record<Edition, Lanes>> = {
  '2019': lanes2019,
  '2021': lanes2021,
};
