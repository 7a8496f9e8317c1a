import { shallowRef, watch, type ShallowRef } from 'vue';

/**
 * 分到各格的值：源一变，只惊动值真的变了的格，其余 199 格不重算、不重画。
 * Values handed to the cells: when the source changes only cells whose value did are told, and the other
 * 199 are neither computed nor drawn again.
 */
export function perCell<T extends object>(
  source: () => (address: string) => T,
): (address: string) => Readonly<ShallowRef<T>> {
  const cells = new Map<string, ShallowRef<T>>();
  watch(source, (valueAt) => {
    for (const [address, cell] of cells) {
      const value = valueAt(address);
      if (!alike(cell.value, value)) cell.value = value;
    }
  });
  return (address) => {
    const known = cells.get(address);
    const value = source()(address);
    if (known === undefined) {
      const cell: ShallowRef<T> = shallowRef<T>(value);
      cells.set(address, cell);
      return cell;
    }
    if (!alike(known.value, value)) known.value = value;
    return known;
  };
}

/** The same in each property. */
function alike<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));
}
