import fc from 'fast-check';

/** Ordinary words: none of them opens a list, a heading or a section. */
const han = [
  ...'政府信息公开工作机关单位群众服务网站平台清单制度培训检查监督保障组织领导推进规范及时准确',
];
/** Characters outside the Basic Multilingual Plane and such as names carry. */
const rare = ['𠮷', '㐂', '䶮', '龘'];
const inner = [...han, ...rare, ...'，、；：“”《》0123456789０９abcXYZ'];
/** What some output format takes for its own: HTML, Markdown, Handlebars. */
const markup = [...'<>&"\'`*_#|\\[](){}!~=+-@$^', '&lt;', '{{', '</td>', '<!--', '  '];

const unit = (characters: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...characters);

/** One line of harmless text that starts and ends with an ordinary character. */
export function plainLine(maxLength = 60): fc.Arbitrary<string> {
  return line(inner, maxLength);
}

/** One line full of characters that output formats give a meaning to. */
export function hostileLine(maxLength = 60): fc.Arbitrary<string> {
  return line([...inner, ...markup], maxLength);
}

function line(characters: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      unit(han),
      fc.array(unit(characters), { maxLength: maxLength - 2 }).map((units) => units.join('')),
      unit(han),
    )
    .map((parts) => parts.join(''));
}
