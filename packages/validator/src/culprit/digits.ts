/** 误填的数与应填的数相差在哪里：两位颠倒、漏一位；都不是则没有。 How a wrong figure differs from the right one. */
export function misprint(
  stated: number,
  right: number,
): 'transposed' | 'dropped-digit' | undefined {
  const [wrong, correct] = [String(stated), String(right)];
  if (transposed(wrong, correct)) return 'transposed';
  return dropped(wrong, correct) ? 'dropped-digit' : undefined;
}

/** 恰有两位不同，且互换即相同。 Exactly two digits differ, and exchanging them makes both equal. */
function transposed(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const [first = -1, second = -1, ...more] = Array.from(right, (_, i) => i).filter(
    (i) => wrong[i] !== right[i],
  );
  return (
    second >= 0 &&
    more.length === 0 &&
    wrong[first] === right[second] &&
    wrong[second] === right[first]
  );
}

/** 去掉一位即相同。 Leaving out one digit makes both equal. */
function dropped(wrong: string, right: string): boolean {
  if (wrong.length + 1 !== right.length) return false;
  return [...right].some((_, i) => right.slice(0, i) + right.slice(i + 1) === wrong);
}
