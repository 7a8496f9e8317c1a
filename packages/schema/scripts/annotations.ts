// Strips the form annotations: what other teams, Ajv and json-schema-to-typescript read is plain JSON Schema.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Applies a change to every object of a JSON value, innermost first. */
export function mapObjects(value: Json, change: (object: JsonObject) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(
    ([key, item]) => [key, mapObjects(item, change)] as const,
  );
  return change(Object.fromEntries(inner));
}

/** The schema without its annotations: the core schema. */
export function strip(annotated: JsonObject): JsonObject {
  const core = mapObjects(annotated, (object) =>
    Object.fromEntries(Object.entries(object).filter(([key]) => !key.startsWith('x-'))),
  ) as JsonObject;
  return { ...core, $schema: 'https://json-schema.org/draft/2020-12/schema' };
}
