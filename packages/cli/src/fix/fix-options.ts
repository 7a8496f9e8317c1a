import { wording } from '../language/wording.ts';

/** 改正规范 JSON。 Repairs of canonical JSON. */
export const fixOptions = {
  fix: {
    type: 'boolean',
    about: wording(
      '改正不影响数字含义的：全角数字、分节号、空白、半角标点、小标题序号、以前修订的写法；只改规范 JSON',
      'repair what cannot alter a figure: full-width digits, separators, blanks, punctuation, what an earlier revision wrote; canonical JSON only',
    ),
  },
  'unsafe-fixes': {
    type: 'boolean',
    about: wording(
      '连同会改动数字或标题的：重算的总计、勾稽关系推出的一格；改后务必核对',
      'also repairs that alter figures or the title, such as a recomputed total; look at them afterwards',
    ),
  },
  'fix-dry-run': {
    type: 'boolean',
    about: wording('只印出会怎样改，不改', 'print what would be repaired and change nothing'),
  },
} as const;

/** 怎样改。 How to repair. */
export interface Fixing {
  readonly unsafe: boolean;
  /** 只印不改。 Print only. */
  readonly dryRun: boolean;
}

/** 选项要不要改、怎样改。 Whether and how the options ask for repairs. */
export function fixingOf(values: {
  readonly fix: boolean;
  readonly 'unsafe-fixes': boolean;
  readonly 'fix-dry-run': boolean;
}): Fixing | undefined {
  const { 'unsafe-fixes': unsafe, 'fix-dry-run': dryRun } = values;
  return values.fix || unsafe || dryRun ? { unsafe, dryRun } : undefined;
}
