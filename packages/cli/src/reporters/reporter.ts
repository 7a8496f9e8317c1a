import type { Language } from '@gongkai/plugin-kit';
import type { Outcome } from '../results/assessment.ts';
import type { Paint } from '../terminal/paint.ts';

/** 印法。 How to print. */
export interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

/** 结果 → 文字，以换行结尾，没有可印的则为空。 Outcome → text that ends with a line end, or nothing at all. */
export type Reporter = (outcome: Outcome, style: Style) => string;
