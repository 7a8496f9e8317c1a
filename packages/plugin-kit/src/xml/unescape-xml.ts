import { UnreadableError } from '../archive/unreadable-error.ts';

const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves references; an entity that only a DTD could define is refused. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,32});?/g, (reference, name: string) => {
    const value = reference.endsWith(';') ? resolve(name) : undefined;
    if (value === undefined) throw new UnreadableError('corrupt');
    return value;
  });
}

function resolve(name: string): string | undefined {
  if (!name.startsWith('#')) return predefined.get(name);
  const hexadecimal = name.startsWith('#x');
  const digits = name.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? undefined
    : String.fromCodePoint(code);
}
