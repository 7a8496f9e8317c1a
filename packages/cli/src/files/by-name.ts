/** 按码位排序，各系统、各语言环境一致。 Order by code unit: the same on every system and in every locale. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
