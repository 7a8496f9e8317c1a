import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compileTemplate } from './precompile/compile-template.ts';
import { helpers, type TemplateCompilation } from './templates.ts';

export type { TemplateError, TemplateFault } from './precompile/template-error.ts';

/** 编译选项。 Options of the compilation. */
export interface PrecompileOptions extends TemplateCompilation {
  /** 一切都转义，不收 `{{{ }}}`：给不写代码的人写的模板。 Everything is escaped, `{{{ }}}` is refused: for templates of people who write no code. */
  readonly escapeAll?: boolean;
  /** 输出 TypeScript 而不是 JavaScript。 Write TypeScript instead of JavaScript. */
  readonly typescript?: boolean;
}

/**
 * 构建时：把文件夹中的 `.hbs` 编译成一个 ES 模块，导出 `templates`，交给 `loadTemplates`。模板以去掉
 * 扩展名的路径为名；后面的文件夹中同名的模板取代前面的。帮助函数不认识、部件缺失，构建即失败。
 * At build time: compiles the `.hbs` files of folders to one ES module that exports `templates`, for
 * `loadTemplates`. A template is named by its path without extension; a later folder replaces templates
 * of the same name. An unknown helper or a missing partial fails the build.
 */
export function precompile(
  folders: string | readonly string[],
  options: PrecompileOptions = {},
): string {
  const sources = new Map([folders].flat().flatMap((folder) => [...templatesIn(folder)]));
  const names = [...sources.keys()].sort();
  const context = {
    helpers: new Set([...Object.keys(helpers), ...(options.helpers ?? [])]),
    partials: new Map(names.map((name, i) => [name, `template${String(i)}`])),
    escapeAll: options.escapeAll ?? false,
  };
  const functions = names.map((name) => {
    const source = sources.get(name) ?? '';
    const body = named(name, () =>
      compileTemplate(options.rewrite?.(source, name) ?? source, context),
    );
    return `const ${context.partials.get(name) ?? ''} = (data, root) => {\n${body}};\n`;
  });
  const list = names.map((name) => `${JSON.stringify(name)}: ${context.partials.get(name) ?? ''}`);
  const [opening, type] = options.typescript
    ? [
        "// @ts-nocheck\nimport type { CompiledTemplates } from '@gongkai/plugin-kit/templates';\n",
        ': CompiledTemplates',
      ]
    : ['', ''];
  return `// 由模板生成，请勿手改。 Generated from templates; do not edit.
${opening}
export const templates${type} = ({ escaped, plain, filled, items, helpers }) => {
${functions.join('')}return { ${list.join(', ')} };
};
`;
}

/** 文件夹中的模板：名字 → 源文；装在其中的包不算。 The templates of a folder by name, packages installed in it aside. */
export function templatesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.hbs') && !file.split(sep).includes('node_modules'))
      .map((file) => [
        file.slice(0, -'.hbs'.length).replaceAll(sep, '/'),
        // as editors on Windows save it: with a mark, and with two characters for a line end
        readFileSync(join(folder, file), 'utf8')
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n'),
      ]),
  );
}

/** 出错时说明是哪个模板。 Says which template is at fault. */
function named<T>(name: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    throw new Error(`${name}.hbs: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
