import { mapObjects, type JsonObject } from './annotations.ts';

// Editors such as VS Code and WPS plug-ins know draft-07 best. The twin accepts exactly the same documents:
// only `$defs` is renamed, and a `$ref` with siblings, which draft-07 ignores, goes into `allOf`.
export function toDraft07(core: JsonObject): JsonObject {
  const twin = mapObjects(core, (object) => {
    const renamed = Object.fromEntries(
      Object.entries(object).map(([key, value]) => [key === '$defs' ? 'definitions' : key, value]),
    );
    const { $ref, ...siblings } = renamed;
    if (typeof $ref !== 'string') return renamed;
    const ref = { $ref: $ref.replace('#/$defs/', '#/definitions/') };
    return Object.keys(siblings).length === 0 ? ref : { ...siblings, allOf: [ref] };
  }) as JsonObject;
  return {
    ...twin,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${String(core['$id'])}:draft-07`,
  };
}
