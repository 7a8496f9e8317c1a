// Widths of printable ASCII in the fonts that every reader has, in thousandths of the size. Files that
// rely on these fonts often leave the widths out.
const helvetica =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const times =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541';

const table = (widths: string): number[] => widths.split(' ').map(Number);
const families: readonly (readonly [RegExp, (code: number) => number])[] = [
  [/courier|mono/i, () => 600],
  [/times|serif|roman|song|georgia/i, lookUp(table(times))],
  [/./, lookUp(table(helvetica))],
];

function lookUp(widths: readonly number[]): (code: number) => number {
  return (code) => widths[code - 0x20] ?? 556;
}

/** The width of a code in a font that states none. */
export function standardWidth(fontName: string, code: number): number {
  const family = families.find(([pattern]) => pattern.test(fontName));
  return family?.[1](code) ?? 556;
}
