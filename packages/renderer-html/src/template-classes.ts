/** 一张压缩过的样式表提到的类。 The classes that a compact style sheet names. */
function named(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

/**
 * 完整网页的模板：只有片段的样式表才提到的类不印，样式表都没有提到的（别人的）保留。
 * Templates of a page: classes that only the style sheet of the fragment names are dropped; those that no
 * style sheet of ours names belong to somebody else and stay.
 */
export function pageClasses(page: string, fragment: string): (source: string) => string {
  const [kept, ours] = [named(page), named(fragment)];
  return (source) =>
    source.replace(/ class="([\w-]+)"/g, (attribute, name: string) =>
      ours.has(name) && !kept.has(name) ? '' : attribute,
    );
}

/**
 * 片段的模板：类换成样式表为它写的内联样式，片段不依赖任何样式表；只有网页的样式表才看的不印。
 * Templates of a fragment: a class becomes the declarations that the style sheet has for it, so that what
 * is rendered needs no style sheet; what only that of the page looks at is left out.
 */
export function fragmentStyles(page: string, fragment: string): (source: string) => string {
  const ours = named(page);
  const rules = new Map(
    [...fragment.matchAll(/\.([\w-]+)(?:,(?=\.)|\{)/g)].map((match) => {
      const start = fragment.indexOf('{', match.index) + 1;
      return [match[1] ?? '', fragment.slice(start, fragment.indexOf('}', start))];
    }),
  );
  return (source) =>
    source
      .replace(/ data-column="[^"]*"/g, '')
      .replace(/ class="([\w-]+)"/g, (attribute, name: string) => {
        const declarations = rules.get(name);
        if (declarations !== undefined) return ` style="${declarations}"`;
        return ours.has(name) ? '' : attribute;
      });
}
