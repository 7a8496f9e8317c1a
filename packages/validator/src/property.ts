/** 自有属性的值；不沿原型链，不是对象即为 undefined。 The value of an own property; never of the prototype. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
