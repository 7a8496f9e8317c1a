import { compile } from 'json-schema-to-typescript';
import { isObject, mapObjects, type JsonObject } from './annotations.ts';

const banner = '// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.\n';

/**
 * Types of an edition. Each definition becomes one named type: a `$ref` is replaced by the name it
 * stands for (`tsType`), so that a description beside it neither forks nor renames the type.
 */
export async function toTypes(core: JsonObject): Promise<string> {
  const definitions = core['$defs'] as JsonObject;
  const nameOf = (ref: string): string => {
    const definition = definitions[ref.replace('#/$defs/', '')];
    if (!isObject(definition) || typeof definition['title'] !== 'string') {
      throw new Error(`${ref} has no title to name its type`);
    }
    return definition['title'];
  };
  const named = mapObjects(core, (object) => {
    const { $ref, $defs, maxItems, minItems, ...rest } = object;
    return {
      ...rest,
      // Length limits would turn lists into unions of tuples.
      ...(typeof maxItems === 'object' ? { maxItems } : {}),
      ...(typeof minItems === 'object' ? { minItems } : {}),
      ...(typeof $ref === 'string' ? { tsType: nameOf($ref) } : {}),
      ...($defs === undefined ? {} : { definitions: $defs }),
    };
  }) as JsonObject;
  const source = await compile(named, 'Report', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    strictIndexSignatures: true,
    format: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return source
    .replace(/^ \* This interface was referenced by .*\n(?: \* via the `definition` .*\n)?/gm, '')
    .replace(/^\/\*\*\n \*\/\n/gm, '')
    .replace(/\n \*\n( \*\/)/g, '\n$1');
}
