// Control characters could drive the terminal, direction marks could make a figure read backwards.

const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * 外来文字印到终端之前：控制字符写成 \u001b 的样子，换行写成空格。
 * Text of others, made safe to print: control characters become visible escapes, line ends blanks.
 */
export function printable(text: string): string {
  return text.replace(unsafe, (character) =>
    /[\n\r\t\u2028\u2029]/.test(character)
      ? ' '
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
