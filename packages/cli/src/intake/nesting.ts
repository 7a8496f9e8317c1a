/** 报告最多十来层；再深的不是报告，还会撑破递归的程序。 No report is as deep; what is breaks programs that recurse. */
export const DEEPEST = 100;

/** JSON 文字是否套得太深，一遍扫过，不递归。 Whether JSON text is nested too deeply; one pass, no recursion. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}
