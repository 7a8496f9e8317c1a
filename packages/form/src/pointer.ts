/**
 * 按 JSON Pointer 读值；途中缺失即为 undefined，不沿原型链。
 * Reads the value at a JSON Pointer; undefined where a step is missing. Never follows the prototype.
 */
export function readPointer(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  for (const key of pointerKeys(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * 在副本中写入一值，途中缺失的对象一并建立；原对象不变。
 * Returns a copy with the value written, making missing objects on the way; the input is untouched.
 */
export function writePointer<T>(root: T, pointer: string, value: unknown): T {
  return write(root, pointerKeys(pointer), value) as T;
}

function write(node: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const copy: unknown[] = [...(node as unknown[])];
    copy[Number(key)] = write(copy[Number(key)], rest, value);
    return copy;
  }
  const own = node !== null && typeof node === 'object' ? (node as Record<string, unknown>) : {};
  const child = Object.hasOwn(own, key) ? own[key] : undefined;
  // Object.fromEntries defines own properties, so a key such as __proto__ stays data.
  return Object.fromEntries([
    ...Object.entries(own).map(([k, v]) => [k, k === key ? write(child, rest, value) : v] as const),
    ...(Object.hasOwn(own, key) ? [] : [[key, write(undefined, rest, value)] as const]),
  ]);
}

/** 拆成各级键名。 The keys of a pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
