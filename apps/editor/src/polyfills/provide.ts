type Method = (...values: never[]) => unknown;

/** Adds what a browser lacks; what it has stays its own. */
export function provide(target: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}
