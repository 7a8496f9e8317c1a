import type { Draft } from '@gongkai/plugin-kit';
import type { Evidence } from './evidence.ts';
import type { Random } from './random.ts';

/** One kind of fault as found in real reports. */
export interface Fault {
  readonly name: string;
  /** The codes of which one must be reported. */
  readonly codes: readonly string[];
  /** `hard` rules must never fail to see it. */
  readonly hard: boolean;
  /** The figures may be read rightly in spite of it, and then nothing need be said. */
  readonly harmless?: true;
  /** What a reviewer gets with the fault in it; undefined where it cannot be put into this report. */
  apply(draft: Draft, random: Random): Evidence | undefined;
}

/** A fault of the report itself. */
export function inDraft(
  name: string,
  code: string | readonly string[],
  apply: (draft: Draft, random: Random) => Draft | undefined,
  hard = !/^(?:prose|screen|structure)\//.test(String(code)),
): Fault {
  return {
    name,
    codes: [code].flat(),
    hard,
    apply(sound, random) {
      const draft = apply(sound, random);
      return draft === undefined ? undefined : { draft };
    },
  };
}
