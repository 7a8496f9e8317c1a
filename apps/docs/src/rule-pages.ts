// The pages of the rules come with the conformance cases, which are their examples.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outsideCode, withoutBraces } from './markdown.ts';

const folder = join(
  dirname(fileURLToPath(import.meta.resolve('@gongkai/conformance/package.json'))),
  'generated/docs',
);

/** File name of a page → its Markdown. */
export const rulePages = (): Map<string, string> =>
  new Map(
    readdirSync(folder).map((file) => [
      file === 'README.md' ? 'index.md' : file,
      adapted(readFileSync(join(folder, file), 'utf8')),
    ]),
  );

/** Cases are files of the package, not pages; whatever looks like a tag is text. */
const adapted = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    withoutBraces(text.replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '`$1`').replaceAll('<', '&lt;')),
  );
