import { wording, type Wording } from '../language/wording.ts';
import type { Role } from './role.ts';

/** 插件的毛病，没有则 undefined。 What is wrong with a plugin, if anything. */
export function pluginFault(
  role: Role,
  plugin: Readonly<Record<string, unknown>>,
): Wording | undefined {
  if (plugin['kind'] !== role) {
    return wording(`没有 kind 为 "${role}" 的插件`, `it exports no plugin of kind "${role}"`);
  }
  if (plugin['api'] !== 1) {
    return wording(
      `api 为 ${String(plugin['api'])}，本命令支持 1`,
      `its api is ${String(plugin['api'])}; this command supports 1`,
    );
  }
  const method = role === 'renderer' ? 'render' : 'read';
  const shape = role === 'renderer' ? 'produces' : 'accepts';
  if (typeof plugin['name'] !== 'string') return wording('缺少 name', 'it has no name');
  if (typeof plugin[method] !== 'function') {
    return wording(`缺少函数 ${method}`, `it has no function ${method}`);
  }
  if (!isShaped(role, plugin[shape])) {
    return wording(`${shape} 不完整`, `its ${shape} is incomplete`);
  }
  return undefined;
}

function isShaped(role: Role, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const entry = value as Readonly<Record<string, unknown>>;
  return role === 'renderer'
    ? typeof entry['mediaType'] === 'string' && /^\.[\w.-]+$/.test(String(entry['extension']))
    : Array.isArray(entry['mediaTypes']) && Array.isArray(entry['extensions']);
}
