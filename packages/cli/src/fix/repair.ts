import { readPointer, type Diagnostic } from '@gongkai/plugin-kit';
import { tidyText } from './tidy-text.ts';

/** 一处修改：地址、改前、改后。 One change: address, before, after. */
export interface Repair {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** 不影响数字含义的：写成文字的数、小标题的序号。 Codes whose repair cannot alter a figure. */
const safe: ReadonlySet<string> = new Set(['shape/type', 'structure/overview-topic-level']);
/** 从不代填：没有填的只有本单位知道。 What was not stated only the office knows: never filled in. */
const never: ReadonlySet<string> = new Set(['cell/not-stated']);

/**
 * 一份文件可以怎样改。没有填的格不填；同一处有两种改法的不改。
 * What can be repaired in a document. Nothing is filled in where nothing is stated, and nothing is
 * changed where there are two ways to change it.
 */
export function repairsOf(
  document: unknown,
  diagnostics: readonly Diagnostic[],
  unsafe: boolean,
): readonly Repair[] {
  const offered = diagnostics
    .filter(({ code }) => (unsafe ? !never.has(code) : safe.has(code)))
    .flatMap(({ fixes = [] }) => (fixes.length === 1 ? (fixes[0]?.patch ?? []) : []))
    .filter(({ op }) => op === 'replace')
    .map(({ path, value }) => ({ path, before: readPointer(document, path), after: value }))
    .filter(({ before }) => before !== null && before !== undefined);
  const paths = new Set(offered.map(({ path }) => path));
  const agreed = [...paths].flatMap((path) => {
    const here = offered.filter((repair) => repair.path === path);
    const values = new Set(here.map(({ after }) => JSON.stringify(after)));
    return values.size === 1 && here[0] !== undefined ? [here[0]] : [];
  });
  // a repair by the rules knows more of the place than the tidying of its marks
  return [...agreed, ...tidied(document).filter(({ path }) => !paths.has(path))];
}

const prose = [
  '/preface',
  '/overview',
  '/proactiveDisclosure/prose',
  '/proactiveDisclosure/notes',
  '/requests/prose',
  '/requests/notes',
  '/disputes/prose',
  '/disputes/notes',
  '/problemsAndImprovements',
  '/otherMatters',
];

function tidied(document: unknown): Repair[] {
  const names = ['/title', '/agency/name'].map((path) => [path, (t: string) => t.trim()] as const);
  const texts = prose.flatMap((address) => {
    const blocks = readPointer(document, address);
    return (Array.isArray(blocks) ? blocks : []).map(
      (_, index) => [`${address}/${String(index)}/text`, tidyText] as const,
    );
  });
  return [...names, ...texts].flatMap(([path, tidy]) => {
    const before = readPointer(document, path);
    if (typeof before !== 'string' || tidy(before) === before || tidy(before) === '') return [];
    return [{ path, before, after: tidy(before) }];
  });
}
