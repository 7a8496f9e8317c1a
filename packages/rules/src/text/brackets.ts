/** 与这个左括号相配的右括号；没有则为文字之末。 Where the bracket that opens here closes; the end of the text if nowhere. */
export function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('（('.includes(text.charAt(at))) depth += 1;
    if ('）)'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** 去掉成对的括号和其中的附注。 Without notes in brackets, where both brackets are there. */
export function withoutNotes(text: string): string {
  return /[）)]/u.test(text) ? text.replace(/[（(][^（()）]*[）)]/gu, '') : text;
}
