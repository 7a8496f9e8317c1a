/** 文字中第几行第几列，从 1 起。 The line and column of a position, from 1. */
export function textPlace(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - start + 1 };
}
