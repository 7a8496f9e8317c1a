import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** 内置输出器的模板，随命令安装在 dist/templates；在工作区中即其源文件。 The templates of a built-in renderer: installed with the command, in the workspace the sources. */
export function baseTemplates(name: string): string {
  // chunks live in dist/chunks, the templates beside them in dist/templates
  const installed = fileURLToPath(new URL(`../templates/${name}`, import.meta.url));
  if (existsSync(installed)) return installed;
  const manifest = createRequire(import.meta.url).resolve(`@gongkai/renderer-${name}/package.json`);
  return join(dirname(manifest), 'templates');
}
