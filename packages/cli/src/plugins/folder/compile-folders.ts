import type { PrecompileOptions } from '@gongkai/plugin-kit/precompile';
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

/** 编译几个文件夹的模板，后面的取代前面的，不用 eval。 Compiles the templates of folders, later ones replacing earlier ones, without eval. */
export async function compileFolders(
  folders: readonly string[],
  options: PrecompileOptions = {},
): Promise<CompiledTemplates> {
  // what few commands need is loaded when it is needed
  const { precompile } = await import('@gongkai/plugin-kit/precompile');
  const code = precompile(folders, options);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    templates: CompiledTemplates;
  };
  return module.templates;
}
