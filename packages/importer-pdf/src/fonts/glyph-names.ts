// The names of glyphs that fonts of Latin letters use. Letters name themselves.
const ascii =
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde'.split(
    ' ',
  );
const others: Readonly<Record<string, string>> = {
  quoteleft: '‘',
  quoteright: '’',
  quotedblleft: '“',
  quotedblright: '”',
  quotesinglbase: '‚',
  quotedblbase: '„',
  guillemotleft: '«',
  guillemotright: '»',
  guilsinglleft: '‹',
  guilsinglright: '›',
  endash: '–',
  emdash: '—',
  minus: '−',
  softhyphen: '-',
  bullet: '•',
  periodcentered: '·',
  middot: '·',
  ellipsis: '…',
  section: '§',
  paragraph: '¶',
  degree: '°',
  plusminus: '±',
  multiply: '×',
  divide: '÷',
  percent: '%',
  perthousand: '‰',
  yen: '¥',
  sterling: '£',
  cent: '¢',
  Euro: '€',
  copyright: '©',
  registered: '®',
  trademark: '™',
  dagger: '†',
  daggerdbl: '‡',
  exclamdown: '¡',
  questiondown: '¿',
  fraction: '⁄',
  florin: 'ƒ',
  currency: '¤',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  nbspace: '\u00a0',
  nonbreakingspace: '\u00a0',
  onesuperior: '¹',
  twosuperior: '²',
  threesuperior: '³',
  onehalf: '½',
  onequarter: '¼',
  threequarters: '¾',
};

const texts = new Map([
  ...ascii.map((name, i): [string, string] => [name, String.fromCharCode(0x20 + i)]),
  ...Object.entries(others),
]);

/** Printable ASCII by its names, from the blank on: the order of the standard strings of CFF too. */
export const asciiNames: readonly string[] = ascii;

/** The text of a glyph by its name: known names, `uni5E74`, `u20BB7`, `one.tnum`, `f_i`. */
export function glyphText(name: string): string | undefined {
  const [base = ''] = name.split('.');
  const known = texts.get(base);
  if (known !== undefined) return known;
  const [, units, digits] = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(base) ?? [];
  if (units !== undefined) {
    const codes = (units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    return String.fromCharCode(...codes.slice(0, 16));
  }
  if (digits !== undefined && Number.parseInt(digits, 16) <= 0x10ffff) {
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }
  const parts = base.split('_');
  if (parts.length < 2 || parts.length > 8) return undefined;
  const pieces = parts.map((part) => glyphText(part));
  return pieces.includes(undefined) ? undefined : pieces.join('');
}
