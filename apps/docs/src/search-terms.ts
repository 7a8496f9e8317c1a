/**
 * Chinese is written without blanks: two characters in a row are a term, so that any part of a word is
 * found. It stands alone: the site's pages run it too.
 */
export function searchTerms(text: string): string[] {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) => {
    if (!/^[\u3400-\u9fff]/.test(word) || word.length < 3) return [word];
    return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  });
}
