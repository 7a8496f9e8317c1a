import type { Diagnostic, Language } from '@gongkai/plugin-kit';
import { concise } from '../reporters/concise.ts';
import { paint } from '../terminal/paint.ts';
import type { Assessment } from './assessment.ts';
import { outcomeOf } from './outcome-of.ts';

/** 以前的写法，读入时换成了现行的。 Brought to the current revision as it was read. */
export function isRevised({ code }: Diagnostic): boolean {
  return code === 'shape/revision';
}

/**
 * 读入时要说明的：以前的写法换成了现行的，有这一版不认识的属性。不论做什么都要说，否则就是悄悄读过去。
 * What reading has to say whatever is done with the report: that it was brought to the current revision,
 * or holds what this version does not know. Else it would be read in silence.
 */
export function isReadingNote(diagnostic: Diagnostic): boolean {
  return isRevised(diagnostic) || diagnostic.code === 'shape/unknown';
}

/** 这些说明，一行一条，给另有输出的命令。 The notes, one a line, for commands whose output is something else. */
export function readingNotes(assessments: readonly Assessment[], language: Language): string {
  const noted = assessments.map((assessment) => ({
    ...assessment,
    diagnostics: assessment.diagnostics.filter(isReadingNote),
    waived: [],
    lapsed: [],
  }));
  return concise(outcomeOf('read', noted), { language, paint: paint(false) });
}
