/** 字符数：代理对（如 𠮷）算一个。 Length in code points: a surrogate pair such as 𠮷 counts once. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
