import { isObject, type Json, type JsonObject } from './annotations.ts';

/** The steps to a place: a property, `*` for every item of a list, `*=heading` for those of that type. */
type Keys = readonly string[];

/** Where in a document the values of a definition stand, as pointers over all items of lists. */
export function placesOf(core: JsonObject, definition: string): string[] {
  const definitions = core['$defs'] as JsonObject;
  if (!isObject(definitions[definition])) throw new Error(`There is no definition ${definition}.`);
  const target = `#/$defs/${definition}`;
  const found: string[] = [];
  const visit = (schema: Json | undefined, path: Keys, inside: readonly string[]): void => {
    if (!isObject(schema)) return;
    const keys = ofType(schema, path);
    const { $ref, properties, items } = schema;
    if ($ref === target) found.push(`/${keys.join('/')}`);
    // a definition inside itself would never end
    if (typeof $ref === 'string' && !inside.includes($ref))
      visit(definitions[$ref.replace('#/$defs/', '')], keys, [...inside, $ref]);
    for (const choice of ['allOf', 'anyOf', 'oneOf'])
      if (Array.isArray(schema[choice])) for (const one of schema[choice]) visit(one, keys, inside);
    visit(items, [...keys, '*'], inside);
    if (isObject(properties))
      for (const [key, property] of Object.entries(properties))
        visit(property, [...keys, key.replaceAll('~', '~0').replaceAll('/', '~1')], inside);
  };
  visit(core, [], []);
  return [...new Set(found)];
}

/** An item of a list that says its type stands for the items of that type only. */
function ofType({ properties }: JsonObject, keys: Keys): Keys {
  const type = isObject(properties) && isObject(properties['type']) && properties['type']['const'];
  return typeof type === 'string' && keys.at(-1) === '*'
    ? [...keys.slice(0, -1), `*=${type}`]
    : keys;
}
