import type { Document } from './document.ts';
import type { JSONSchema } from './json-schema.ts';
import type { Source } from './source.ts';

/**
 * 读入器插件：字节 → 文件。纯函数：不碰文件系统、网络、控制台。读不了即在 diagnostics 中说明，不抛出。
 * An importer plugin: bytes → Document. Pure: no file system, network or console. What it cannot read
 * it says in `diagnostics`; it does not throw.
 */
export interface Importer<O extends object = object> {
  readonly kind: 'importer';
  readonly api: 1;
  readonly name: string;
  readonly accepts: {
    readonly mediaTypes: readonly string[];
    /** 带点，小写，如 `.txt`。 With the dot, lower case. */
    readonly extensions: readonly string[];
  };
  readonly options?: JSONSchema;
  /** 像不像本格式，0…1，只看开头若干字节。 How much the bytes look like this format, 0…1; cheap. */
  recognise?(source: Source): number;
  read(input: { readonly source: Source; readonly options: O }): Document | Promise<Document>;
}
