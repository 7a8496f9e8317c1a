// What the fast lane is made of. It may say no to a value that has properties set to undefined,
// which JSON cannot hold; the explaining lane then has the last word.

/** 是对象，不是数组。 An object that is not an array. */
export function record(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 恰有若干属性。 Has exactly so many properties. */
export function sized(value: object, count: number): boolean {
  let rest = count;
  for (const _ in value) rest -= 1;
  return rest === 0;
}

/** 每一项都合；稀疏数组的空位也是一项。 Every item passes; a hole is an item too. */
export function every<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  for (let index = 0; index < items.length; index += 1) {
    if (!test(items[index] as T)) return false;
  }
  return true;
}
