/** 插件不得碰的：网络、文件、控制台、其他程序。 What a plugin must not touch. */
const outside = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const modules = [
  ...['fs', 'fs/promises', 'net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises'],
  ...['child_process', 'worker_threads'],
];

type Members = Record<string, unknown>;
type Builtin = (name: string) => Members | undefined;

/**
 * 执行一段，返回其间碰过的外界之物。在没有 Node 的地方只看全局对象。
 * Runs something and says what of the outside world it touched. Without Node only globals are watched.
 */
export async function watched(act: () => unknown): Promise<readonly string[]> {
  const touched: string[] = [];
  const restore: (() => void)[] = [];
  const watch = (owner: Members, key: string, name: string): void => {
    const original = owner[key];
    if (typeof original !== 'function') return;
    const spy = new Proxy(original, {
      apply: (target, self, given) => {
        touched.push(name);
        return Reflect.apply(target as () => unknown, self, given);
      },
      construct: () => {
        touched.push(name);
        throw new Error(`a plugin must not use ${name}`);
      },
    });
    try {
      owner[key] = spy;
    } catch {
      // what cannot be replaced cannot be watched
      return;
    }
    restore.push(() => {
      owner[key] = original;
    });
  };
  const world = globalThis as unknown as Members;
  for (const key of outside) watch(world, key, key);
  const console = (world['console'] ?? {}) as Members;
  for (const key of Object.keys(console)) watch(console, key, `console.${key}`);
  const builtin = builtinModules(world);
  for (const name of modules) {
    const members = builtin?.(name) ?? {};
    for (const key of Object.keys(members)) watch(members, key, `node:${name} ${key}`);
  }
  const sync = builtin?.('module')?.['syncBuiltinESMExports'] as (() => void) | undefined;
  sync?.();
  try {
    await act();
  } finally {
    for (const undo of restore) undo();
    sync?.();
  }
  return [...new Set(touched)];
}

/** How Node gives its modules to code that runs in browsers, too. */
function builtinModules(world: Members): Builtin | undefined {
  const { getBuiltinModule } = (world['process'] ?? {}) as { getBuiltinModule?: Builtin };
  return getBuiltinModule;
}
