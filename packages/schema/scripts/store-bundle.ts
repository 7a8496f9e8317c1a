// One file for editors and for the JSON Schema Store: a document names its edition, the file has them all.
import { mapObjects, type JsonObject } from './annotations.ts';

export interface StoreEdition {
  readonly edition: string;
  readonly twin: JsonObject;
}

/** The entry of the catalogue; `url` is where the bundle will be served. */
export interface CatalogEntry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const name = 'gongkai-report';

export const catalogEntry: CatalogEntry = {
  name: 'gongkai annual report',
  description:
    '政府信息公开工作年度报告。 Annual report on open government information (China), as structured data.',
  fileMatch: ['*.gongkai.json'],
  url: `https://www.schemastore.org/${name}.json`,
};

/**
 * A document is held against the schema of its edition. Names of definitions get their edition in front,
 * since the store takes one file and editors do not agree about identifiers inside it.
 */
export function storeBundle(editions: readonly StoreEdition[]): JsonObject {
  const names = editions.map(({ edition }) => edition);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://json.schemastore.org/${name}.json`,
    title: catalogEntry.name,
    description: catalogEntry.description,
    type: 'object',
    properties: {
      edition: {
        description:
          '格式版本，以印发文号的年份命名。 The edition of the form, named after the year of its legal instrument.',
        enum: names,
      },
    },
    required: ['edition'],
    allOf: names.map((edition) => ({
      if: { type: 'object', properties: { edition: { const: edition } }, required: ['edition'] },
      then: { $ref: `#/definitions/${prefixed(edition, 'report')}` },
    })),
    definitions: Object.assign({}, ...editions.map(definitionsOf)) as JsonObject,
  };
}

const prefixed = (edition: string, definition: string): string => `${edition}.${definition}`;

function definitionsOf({ edition, twin }: StoreEdition): JsonObject {
  const {
    $schema: _,
    $id: __,
    definitions,
    ...report
  } = mapObjects(twin, (object) =>
    typeof object['$ref'] === 'string'
      ? { ...object, $ref: object['$ref'].replace('#/definitions/', `#/definitions/${edition}.`) }
      : object,
  ) as JsonObject;
  return Object.fromEntries(
    Object.entries({ report, ...(definitions as JsonObject) }).map(([key, value]) => [
      prefixed(edition, key),
      value,
    ]),
  );
}
