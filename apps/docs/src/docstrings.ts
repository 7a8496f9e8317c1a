// Docstrings say everything twice, 中文。 English., in one paragraph or in two; a page of the site says it once.
import { choose, type Language } from './language.ts';

const chinese = /[\u4e00-\u9fff]/;
/** Where the Chinese of a paragraph may end. */
const ends = /[。！？…][”’）」』]*(?:\s|<br \/>)+/g;
/** Names, code and quoted wording are the same in both languages. */
const withoutQuoted = (text: string): string => text.replace(/`[^`]*`|“[^”]*”|<[^>]*>/g, '');

/** Of the same length, with nothing in code that could be taken for an end. */
const withoutCode = (text: string): string =>
  text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));

/** The two languages of a paragraph; nothing where it is in one of them. */
function divided(text: string): readonly [zh: string, en: string] | undefined {
  const places = [...withoutCode(text).matchAll(ends)].map(
    ({ index, 0: end }) => [index + end.trimEnd().length, index + end.length] as const,
  );
  const parts = places
    .map(
      ([end, start]) => [text.slice(0, end).replace(/(<br \/>)+$/, ''), text.slice(start)] as const,
    )
    .filter(([zh, en]) => chinese.test(withoutQuoted(zh)) && /^[`(<[]*[A-Za-z]/.test(en));
  return parts.find(([, en]) => !chinese.test(withoutQuoted(en))) ?? parts[0];
}

const own = (text: string, language: Language): string => {
  const parts = divided(text);
  return parts === undefined ? text : choose(language, ...parts);
};

type Kind = 'zh' | 'en' | 'both' | 'other';

/** What language a paragraph is in; headings, lists, tables and code are none. */
function kindOf(part: string): Kind {
  if (/^(#|```|\||- |> |<|\*\*\*)/.test(part) || part.trim() === '') return 'other';
  if (divided(part) !== undefined) return 'both';
  return chinese.test(withoutQuoted(part)) ? 'zh' : 'en';
}

/** A page made of docstrings, in one language. */
export function inLanguage(markdown: string, language: Language): string {
  return markdown
    .split(/(```[\s\S]*?```)/)
    .map((text, i) => (i % 2 === 1 ? text : paragraphsIn(text, language)))
    .join('');
}

function paragraphsIn(text: string, language: Language): string {
  const parts = text.split(/\n{2,}/);
  const kinds = parts.map(kindOf);
  return parts
    .filter((_, i) => {
      // the one is the translation of the other
      const isPair = kinds[i] === 'zh' && kinds[i + 1] === 'en';
      const isPartner = kinds[i] === 'en' && kinds[i - 1] === 'zh';
      return language === 'en' ? !isPair : !isPartner;
    })
    .map((part) => (/^(\||- )/.test(part) ? linesIn(part, language) : own(part, language)))
    .join('\n\n');
}

/** The cells of a table and the items of a list, each by itself. */
const linesIn = (part: string, language: Language): string =>
  part
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? line
            .split(/(?<!\\)\|/)
            .map((cell) => ` ${own(cell.trim(), language)} `)
            .join('|')
            .trim()
        : own(line, language),
    )
    .join('\n');
