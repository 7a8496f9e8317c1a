/** A style sheet without comments and without white space that means nothing. */
export function compact(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}

/**
 * Rewrites the classes of a template. `keep`: classes the style sheet does not name are dropped.
 * `inline`: every class becomes the declarations the style sheet has for it, so that what is rendered
 * needs no style sheet, and what only a style sheet looks at is left out.
 */
export function classes(css: string, how: 'keep' | 'inline'): (source: string) => string {
  const rules = new Map(
    [...css.matchAll(/\.([\w-]+)(?:,(?=\.)|\{)/g)].map((match) => {
      const name = match[1] ?? '';
      const start = css.indexOf('{', match.index) + 1;
      return [name, css.slice(start, css.indexOf('}', start))];
    }),
  );
  const named = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]));
  return (source) =>
    (how === 'keep' ? source : source.replace(/ data-column="[^"]*"/g, '')).replace(
      / class="([\w-]+)"/g,
      (attribute, name: string) => {
        if (how === 'keep') return named.has(name) ? attribute : '';
        const declarations = rules.get(name);
        return declarations === undefined ? '' : ` style="${declarations}"`;
      },
    );
}
