import type { Schema } from './schema.ts';

/** What says nothing about which documents are accepted. */
const annotations = new Set(['$schema', '$id', 'title', 'description']);
const lowered = new Set<string>([
  ...['$ref', 'type', 'const', 'enum', 'oneOf', 'properties', 'required', 'additionalProperties'],
  ...['propertyNames', 'items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minimum'],
  ...['maximum', 'pattern', 'format', '$defs'],
]);

/**
 * The core schema without annotations, and with its two uses of `oneOf` said plainly: a choice of
 * constants (or one of them) is an `enum`, a choice of definitions is told apart by a constant of theirs, so that only
 * the definition that was meant explains what is wrong. Accepts exactly the same documents (tested).
 * A keyword that the lanes do not know stops the build.
 */
export function lower(core: Record<string, unknown>): Schema {
  const root: Schema = core;
  return lowerSchema(root, root.$defs ?? {});
}

function lowerSchema(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const below = (inner: Schema): Schema => lowerSchema(inner, definitions);
  const every = (inner: Readonly<Record<string, Schema>>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, below(value)]));
  const own: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue;
    if (!lowered.has(keyword)) throw new Error(`no lane knows the keyword ${keyword}`);
    Object.assign(own, { [keyword]: value });
  }
  if (own.properties) own.properties = every(own.properties);
  if (own.$defs) own.$defs = every(own.$defs);
  if (own.items) own.items = below(own.items);
  if (own.propertyNames) own.propertyNames = below(own.propertyNames);
  if (own.oneOf) return lowerChoice(own.oneOf, definitions);
  if (own.const !== undefined) return { enum: [own.const] };
  return own;
}

function lowerChoice(
  choices: readonly Schema[],
  definitions: Readonly<Record<string, Schema>>,
): Schema {
  const constants = choices.flatMap((choice) => choice.const ?? []);
  if (constants.length === choices.length) return { enum: constants };
  const properties = choices.map(({ $ref }) => definitionOf($ref, definitions).properties ?? {});
  const tag = Object.keys(properties[0] ?? {}).find((key) => {
    const tags = properties.map((property) => property[key]?.const);
    return !tags.includes(undefined) && new Set(tags).size === tags.length;
  });
  if (tag === undefined) throw new Error('no constant tells the choices of oneOf apart');
  return {
    type: 'object',
    properties: { [tag]: { enum: properties.flatMap((property) => property[tag]?.const ?? []) } },
    discriminator: { propertyName: tag },
    required: [tag],
    oneOf: choices.map(({ $ref }) => ($ref === undefined ? {} : { $ref })),
  };
}

/** The definition that a `$ref` names. */
export function definitionOf(
  ref: string | undefined,
  definitions: Readonly<Record<string, Schema>>,
): Schema {
  const definition = definitions[nameOf(ref ?? '')];
  if (definition === undefined) throw new Error(`no definition ${String(ref)}`);
  return definition;
}

/** The name of a definition. */
export function nameOf(ref: string): string {
  return ref.replace('#/$defs/', '');
}
