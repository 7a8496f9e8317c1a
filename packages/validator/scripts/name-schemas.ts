import type { Schema } from './schema.ts';

/**
 * Gives every schema of a property or an item a definition of its own, so that Ajv writes one function
 * for each and an object is nothing but properties of definitions. The tag of a choice stays where it
 * is: Ajv has to see it there.
 */
export function nameSchemas(lowered: Schema): Schema {
  const definitions: Record<string, Schema> = { ...lowered.$defs };
  const tags = new Set(
    Object.values(definitions).flatMap(({ discriminator }) => discriminator?.propertyName ?? []),
  );
  const named = (name: string, schema: Schema): Schema => {
    if (schema.$ref !== undefined) return schema;
    const text = JSON.stringify(schema);
    const known = Object.keys(definitions).find((key) => JSON.stringify(definitions[key]) === text);
    if (known === undefined) definitions[name] = schema;
    return { $ref: `#/$defs/${known ?? name}` };
  };
  const opened = (name: string, schema: Schema): Schema => {
    const { properties, items, discriminator } = schema;
    if (discriminator) return schema;
    const entries = Object.entries(properties ?? {}).map(([key, property]) => [
      key,
      tags.has(key) && property.enum
        ? property
        : named(`${name}.${key}`, opened(`${name}.${key}`, property)),
    ]);
    return {
      ...schema,
      ...(properties ? { properties: Object.fromEntries(entries) as Record<string, Schema> } : {}),
      ...(items ? { items: named(`${name}.items`, opened(`${name}.items`, items)) } : {}),
    };
  };
  for (const [name, schema] of Object.entries(lowered.$defs ?? {})) {
    definitions[name] = opened(name, schema);
  }
  return { ...opened('report', lowered), $defs: definitions };
}
