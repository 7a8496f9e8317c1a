import type { Renderer } from '@gongkai/plugin-kit';
import { CommandError, PluginError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import { builtinRenderers } from '../plugins/builtin.ts';
import { loadRenderer } from '../plugins/load-plugin.ts';

/** 选定的输出器；坏了的另记，其余照常。 The renderers chosen; broken ones apart, so that the others go on. */
export interface ChosenRenderers {
  readonly renderers: readonly Renderer[];
  readonly broken: readonly { readonly to: string; readonly error: PluginError }[];
}

/** 按 --to 取输出器；没有 --to 时看 -o 的扩展名。 Renderers by --to, else by the extension of -o. */
export async function chosenRenderers(
  names: readonly string[],
  output: string | undefined,
  cwd: string,
): Promise<ChosenRenderers> {
  if (names.length === 0) return { renderers: [await byExtension(output)], broken: [] };
  const renderers: Renderer[] = [];
  const broken: { to: string; error: PluginError }[] = [];
  for (const name of new Set(names)) {
    try {
      renderers.push(await loadRenderer(name, cwd));
    } catch (error) {
      if (!(error instanceof PluginError)) throw error;
      broken.push({ to: name, error });
    }
  }
  return { renderers, broken };
}

async function byExtension(output: string | undefined): Promise<Renderer> {
  const all = await Promise.all(Object.values(builtinRenderers).map((load) => load()));
  const match = all.find(({ produces }) => output?.toLowerCase().endsWith(produces.extension));
  if (match !== undefined) return match;
  const known = Object.keys(builtinRenderers);
  throw new CommandError(
    wording(
      `请用 --to 说明输出成什么，可用：${known.join('、')}`,
      `Say with --to what to render to; known: ${known.join(', ')}`,
    ),
  );
}
