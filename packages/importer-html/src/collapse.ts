/** Characters as wide as a Chinese one, halves of those beyond the BMP included, digits not. */
const wide =
  /[\u2e80-\u9fff\uac00-\ud7af\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff60\uffe0-\uffe6]/;
// runs that do not stay as they are: with a line end or a tab in them, or of two blanks and more
const runs = / *[\t\n\r\f][ \t\n\r\f]*| {2,}/g;

/**
 * Collapses white space as a browser does: runs become one blank. A line end between two Chinese
 * characters is only where an editor broke the line, so nothing stays of it. No-break spaces and
 * ideographic spaces are text.
 */
export function collapse(text: string): string {
  if (!/[\t\n\r\f]| {2}/.test(text)) return trimmed(text);
  return trimmed(
    text.replace(runs, (run, at: number) => {
      if (!/[\n\r]/.test(run)) return ' ';
      return wide.test(text.charAt(at - 1)) && wide.test(text.charAt(at + run.length)) ? '' : ' ';
    }),
  );
}

function trimmed(text: string): string {
  const from = text.startsWith(' ') ? 1 : 0;
  return text.endsWith(' ') ? text.slice(from, -1) : text.slice(from);
}
