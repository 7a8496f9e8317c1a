import type { Draft } from '@gongkai/plugin-kit';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { SetContext } from './compare-set.ts';
import { alone, type Surroundings } from './surroundings.ts';

/** 各份报告的周边；只有一份又没有上年的，无从比较。 What stands around each draft; one alone is compared with nothing. */
export async function surroundingsOf(
  drafts: readonly (readonly [name: string, draft: Draft])[],
  context: SetContext,
): Promise<readonly Surroundings[]> {
  const { previous, lexicon } = context;
  if (drafts.length < 2 && previous === undefined) {
    return drafts.map(() => ({ ...alone, ...(lexicon === undefined ? {} : { lexicon }) }));
  }
  const { compareSet } = await import('./compare-set.ts');
  const surroundings = compareSet(drafts, context);
  // a file that was named and not used must not pass for a comparison that was made
  if (previous !== undefined && !surroundings.some((one) => one.previous === previous.draft)) {
    const { agency, year } = previous.draft;
    throw new CommandError(
      wording(
        `--previous 是 ${agency.name} ${String(year)} 年度的报告，不是所核对的任何一份的上一年`,
        `--previous is the report of ${agency.name} for ${String(year)}, the year before none of those to be checked`,
      ),
    );
  }
  return surroundings;
}
