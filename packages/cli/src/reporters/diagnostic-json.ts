import type { Diagnostic } from '@gongkai/plugin-kit';

/**
 * 机器输出中的一条诊断：键的次序固定，列表总在；没有的 at、origin、url 不写。
 * A diagnostic in machine output: keys in a fixed order, lists always present; `at`, `origin` and
 * `url` only where there is one.
 */
export function diagnosticJson(diagnostic: Diagnostic): object {
  const { code, severity, message, at, related, params, fixes, origin, url } = diagnostic;
  return {
    code,
    severity,
    message,
    ...(at === undefined ? {} : { at }),
    related: related ?? [],
    params,
    fixes: fixes ?? [],
    ...(origin === undefined ? {} : { origin }),
    ...(url === undefined ? {} : { url }),
  };
}
