import type { Role } from './role.ts';

type Candidate = Readonly<Record<string, unknown>>;

/**
 * 模块中可能是插件的对象：默认导出、具名导出，或 definePlugin 列出的各个。
 * What may be a plugin in a module: the default export, named exports, or the lists of `definePlugin`.
 */
export function pluginsInModule(role: Role, module: unknown): Candidate[] {
  const exported = isObject(module) ? [module, ...Object.values(module)].filter(isObject) : [];
  const listed = exported.flatMap((value) => {
    const list = value[`${role}s`];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
  return [...new Set([...listed, ...exported])].filter((value) => 'kind' in value);
}

function isObject(value: unknown): value is Candidate {
  return value !== null && typeof value === 'object';
}
