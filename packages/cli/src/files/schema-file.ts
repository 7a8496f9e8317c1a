import { fileURLToPath } from 'node:url';

/** 随命令安装的 schema 文件，构建时放在 dist/schemas。 A schema file that is installed with the command. */
export function schemaFile(edition: string, name: string): string {
  return installed(`${edition}/${name}`);
}

/** 各格式版本合为一个文件，文件自述其版本。 All editions in one file; a document says which is its own. */
export const schemaOfAnyEdition = (): string => installed('gongkai-report.json');

// chunks live in dist/chunks, the schemas beside them in dist/schemas
const installed = (name: string): string =>
  fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
