/** Methods of lists that came after Chromium 80. */
export const arrayMethods = {
  at<T>(this: ArrayLike<T>, index: number): T | undefined {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
  findLast<T>(
    this: readonly T[],
    holds: (value: T, index: number, all: readonly T[]) => unknown,
  ): T | undefined {
    for (let i = this.length - 1; i >= 0; i -= 1) {
      if (holds(this[i] as T, i, this)) return this[i];
    }
    return undefined;
  },
  findLastIndex<T>(
    this: readonly T[],
    holds: (value: T, index: number, all: readonly T[]) => unknown,
  ): number {
    for (let i = this.length - 1; i >= 0; i -= 1) if (holds(this[i] as T, i, this)) return i;
    return -1;
  },
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
  toSpliced<T>(this: readonly T[], start: number, count: number, ...added: T[]): T[] {
    const copy = [...this];
    copy.splice(start, count, ...added);
    return copy;
  },
  with<T>(this: readonly T[], index: number, value: T): T[] {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
};
