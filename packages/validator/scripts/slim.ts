/**
 * Makes Ajv's standalone code small enough for a browser and safe for hostile input, without touching
 * what it accepts (tested against Ajv on the core schema):
 * - an error keeps its address, keyword and parameters, and at most FAULT_LIMIT of them are kept;
 * - a closed object names the properties it knows, so that a misspelt one can be recognised;
 * - constants stand where they are used instead of the whole schema;
 * - nothing is required at run time but our own formats and character count.
 */
export function slim(code: string): string {
  const schemas = constantsOf(code);
  const hoisted: string[] = [];
  const body = [
    ...[dropSchemas, dropArguments, knownProperties(schemas, hoisted), literals(schemas)],
    ...[faults, calls, counters, requirements],
  ].reduce((text, step) => step(text), code);
  const left = /\bschema\d+|schemaPath|parentData|require\(|vErrors\.(?:push|concat)|\berr\d+/.exec(
    body,
  );
  if (left)
    throw new Error(`Ajv writes something new: ${body.slice(left.index, left.index + 200)}`);
  return [...hoisted, body].join('\n');
}

type Json = Record<string, unknown>;
const schemaLine = /^const (schema\d+) = (.*);$/gm;

function constantsOf(code: string): Map<string, Json> {
  return new Map(
    Array.from(code.matchAll(schemaLine), ([, name = '', json = '']) => [
      name,
      JSON.parse(json) as Json,
    ]),
  );
}

function dropSchemas(code: string): string {
  return code
    .replace(schemaLine, '')
    .replace(/^"use strict";\n/, '')
    .replace(
      /^export const report = validate(\d+);$/gm,
      'export function explain(data: unknown): readonly Fault[] {\nreturn validate$1(data, "") ? [] : validate$1.errors;\n}',
    );
}

function dropArguments(code: string): string {
  return code
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'path')
    .replace(/,parentData:[^,{}]+,parentDataProperty:[^,{}]+,rootData\b/g, '')
    .replace(/\{instancePath,parentData,parentDataProperty,rootData\}/g, '{instancePath:path}')
    .replace(/\{instancePath,/g, '{instancePath:path,')
    .replace(/\{instancePath:instancePath/g, '{instancePath:path')
    .replace(/schemaPath:"[^"]*",/g, '');
}

/** A loop over the keys of a closed object. */
const closed =
  /for\(const (key\d+) in data\d*\)\{\nif\(!\((.*)\)\)\{\n(.*additionalProperty: )\1\}/g;

function knownProperties(schemas: ReadonlyMap<string, Json>, hoisted: string[]) {
  return (code: string): string =>
    code.replace(closed, (whole, key: string, test: string, error: string) => {
      const table = /call\((schema\d+)\.properties, /.exec(test)?.[1];
      const names =
        table === undefined
          ? Array.from(
              test.matchAll(/=== ("[^"]*")/g),
              ([, name = '']) => JSON.parse(name) as string,
            )
          : Object.keys(schemas.get(table)?.['properties'] as Json);
      const known = `known${String(hoisted.length)}`;
      hoisted.push(`const ${known} = ${JSON.stringify(names)};`);
      return whole
        .replace(`!(${test})`, `!${known}.includes(${key})`)
        .replace(`${error}${key}}`, `${error}${key}, known: ${known}}`);
    });
}

/** `schema7.properties.level.enum` → what stands there. */
function literals(schemas: ReadonlyMap<string, Json>) {
  return (code: string): string =>
    code.replace(/\b(schema\d+)((?:\.\w+|\["[^"]*"\])+)/g, (_, name: string, path: string) => {
      let value: unknown = schemas.get(name);
      for (const [, plain, quoted] of path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)) {
        value = (value as Json)[plain ?? quoted ?? ''];
      }
      return JSON.stringify(value);
    });
}

function faults(code: string): string {
  return code.replace(
    /const (err\d+) = \{instancePath:(.*?),keyword:("\w+"),params:(\{.*?\})(?:,propertyName:\w+)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    'vErrors = fault(vErrors, $2, $3, $4);',
  );
}

function calls(code: string): string {
  return code.replace(
    /if\(!\((validate\d+)\((.*?), \{instancePath:(.*?)\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    'vErrors = below($1, $2, $3, vErrors);',
  );
}

/** The list of errors counts itself. */
function counters(code: string): string {
  return code
    .replace(/^(?:let errors = 0|errors\+\+);\n/gm, '')
    .replace(/\breturn errors === 0;/g, 'return vErrors === null;')
    .replace(/(?<!\.)\berrors\b/g, 'vErrors?.length');
}

function requirements(code: string): string {
  return code
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;$/gm, '')
    .replace(
      /^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm,
      'const $1 = codePoints;',
    );
}
