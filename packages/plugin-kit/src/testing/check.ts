/** 证明插件的一点。 One thing that is proved about a plugin. */
export interface Check {
  readonly name: string;
  /** 不成立即抛出 `CheckFault`。 Throws a `CheckFault` where it does not hold. */
  run(): void | Promise<void>;
}

/** 不成立的一点，连同原因。 A check that does not hold, and why. */
export interface Failure {
  readonly check: string;
  readonly message: string;
}

/** 任何有 describe 和 it 的测试程序：vitest、jest、node:test。 Any runner with describe and it. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void | Promise<void>) => unknown;
}

/** 一点不成立。 A check does not hold. */
class CheckFault extends Error {
  override readonly name = 'CheckFault';
}

/** 不成立即抛出。 Throws unless it holds. */
export function demand(holds: boolean, message: string): asserts holds {
  if (!holds) throw new CheckFault(message);
}

/** 列出若干项，太多则只列开头。 Names what was found, the first of them where there are many. */
export function listed(items: readonly string[], most = 5): string {
  const more = items.length > most ? ` … (${String(items.length)} in all)` : '';
  return items.slice(0, most).join(', ') + more;
}

/** 登记为测试。 Registers the checks as tests. */
export function register(title: string, checks: readonly Check[], { describe, it }: Runner): void {
  describe(title, () => {
    for (const { name, run } of checks) it(name, run);
  });
}

/** 逐项执行，返回不成立的。 Runs the checks and returns those that do not hold. */
export async function failuresOf(checks: readonly Check[]): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const { name, run } of checks) {
    try {
      await run();
    } catch (error) {
      failures.push({
        check: name,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return failures;
}
