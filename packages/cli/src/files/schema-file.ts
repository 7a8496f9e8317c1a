import { fileURLToPath } from 'node:url';

/** 随命令安装的 schema 文件，构建时放在 dist/schemas。 A schema file that is installed with the command. */
export function schemaFile(edition: string, name: string): string {
  // chunks live in dist/chunks, the schemas beside them in dist/schemas
  return fileURLToPath(new URL(`../schemas/${edition}/${name}`, import.meta.url));
}
