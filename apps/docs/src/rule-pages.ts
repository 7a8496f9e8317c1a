// The pages of the rules come with the conformance cases, which are their examples. They say everything
// in both languages; a page of the site says it in its own.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from './language.ts';
import { outsideCode, withoutBraces } from './markdown.ts';

const folder = join(
  dirname(fileURLToPath(import.meta.resolve('@gongkai/conformance/package.json'))),
  'generated/docs',
);

/** File name of a page → its Markdown. */
export const rulePages = (language: Language): Map<string, string> =>
  new Map(
    readdirSync(folder).map((file) => [
      file === 'README.md' ? 'index.md' : file,
      adapted(
        readFileSync(join(folder, file), 'utf8')
          .split('\n\n')
          .map((part, i, all) => inLanguage(part, all[i - 1] ?? '', all[i - 2] ?? '', language))
          .filter((part) => part !== undefined)
          .join('\n\n'),
      ),
    ]),
  );

/** Sections whose two paragraphs are the two languages. */
const told = /^## (依据|怎样修改|举例)/;

/** A part of a page between blank lines; nothing where it is the other language's. */
function inLanguage(
  part: string,
  before: string,
  beforeThat: string,
  language: Language,
): string | undefined {
  const english = language === 'en';
  if (told.test(before)) return english ? undefined : part;
  if (told.test(beforeThat)) return english ? part : undefined;
  if (part.startsWith('```') || part.startsWith('| ')) return columnsOf(part, language);
  return part
    .replace(/^([\u4e00-\u9fff]+) (the sound report)$/gm, english ? '$2' : '$1')
    .replace(/^(#+ )?([\u4e00-\u9fff]+) ([A-Z][A-Za-z ]*)(?=$|:)/gm, english ? '$1$3' : '$1$2')
    .replace(/\*\*([\u4e00-\u9fff]+) (\w+)\*\*/g, english ? '**$2**' : '**$1**')
    .replace(
      /^(?!- [^✗✓])((?:- [✗✓] \[[^\]]*\]\([^)]*\) )?)(.*?) — (.*?)( \(\[[^\]]*\]\([^)]*\)\))?$/gm,
      english ? '$1$3$4' : '$1$2$4',
    );
}

/** The table of all rules says what a rule is in a column for each language. */
const columnsOf = (part: string, language: Language): string =>
  part.replace(/^\| (.*) \| (.*) \| (.*) \| (.*) \|$/gm, (_, code, severity, zh, en) => {
    const own = language === 'en' ? en : zh;
    const head = (text: string): string =>
      text.replace(/^([\u4e00-\u9fff]+) ([A-Z]\w+)$/, language === 'en' ? '$2' : '$1');
    return `| ${[head(String(code)), head(String(severity)), String(own)].join(' | ')} |`;
  });

/** Cases are files of the package, not pages; whatever looks like a tag is text. */
const adapted = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    withoutBraces(text.replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '`$1`').replaceAll('<', '&lt;')),
  );
