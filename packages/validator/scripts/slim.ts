/**
 * Makes Ajv's standalone code small enough for a browser and safe for hostile input, without touching
 * what it accepts (tested against Ajv on the core schema):
 * - an error keeps its address, keyword and parameters, and at most FAULT_LIMIT of them are kept;
 * - what Ajv writes out again and again is a call of `src/shape/explaining.ts`;
 * - a closed object names the properties it knows, so that a misspelt one can be recognised;
 * - nothing is required at run time but our own formats and character count.
 * Code of a form that is not known here stops the build.
 */
export function slim(code: string): string {
  const schemas = constantsOf(code);
  const steps = [
    ...[
      dropSchemas,
      dropArguments,
      closedObjects(schemas),
      literals(schemas),
      faults,
      calls,
      discriminators,
    ],
    ...[counters, requirements, objects, ranges, enumerations, sameDefinition, uniformObjects],
  ];
  const body = steps.reduce((text, step) => step(text), code).replace(/\n{2,}/g, '\n\n');
  const left = leftover.exec(body);
  if (left)
    throw new Error(`Ajv writes something new: ${body.slice(left.index, left.index + 300)}`);
  return body.trim();
}

const leftover =
  /\bschema\d+|schemaPath|parentData|instancePath|require\(|\bclosed\(|\.(?:push|concat)\(|\b(?:err|func)\d+/;

type Json = Record<string, unknown>;
const schemaLine = /^const (schema\d+) = (.*);$/gm;

/** The schemas that the code refers to. */
function constantsOf(code: string): Map<string, Json> {
  const lines = code.matchAll(schemaLine);
  return new Map(Array.from(lines, ([, name = '', json = '']) => [name, JSON.parse(json) as Json]));
}

function dropSchemas(code: string): string {
  return code.replace(schemaLine, '').replace(/^"use strict";\n/, '');
}

/** Addresses are relative to what a function looks at: nothing is put together while all is well. */
function dropArguments(code: string): string {
  return code
    .replace(/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, '')
    .replace(/,parentData:[^,{}]+,parentDataProperty:[^,{}]+,rootData\b/g, '')
    .replace(/\{instancePath,parentData,parentDataProperty,rootData\}/g, '{instancePath:""}')
    .replace(/\{instancePath,/g, '{instancePath:"",')
    .replace(/\{instancePath:instancePath\+/g, '{instancePath:')
    .replace(/schemaPath:"[^"]*",/g, '');
}

/** The loop over the keys of a closed object, with its list of names or its table of them. */
function closedObjects(schemas: ReadonlyMap<string, Json>) {
  const loop =
    /for\(const (key\d+) in (data\d*)\)\{\nif\(!\((.*)\)\)\{\nconst (err\d+) = \{instancePath:(.*?),keyword:"additionalProperties",params:\{additionalProperty: \1\}\};\n(?:.*\n){6}errors\+\+;\n\}\n\}/g;
  return (code: string): string =>
    code.replace(loop, (_, _key, data: string, test: string, _error, path: string) => {
      const table = /call\((schema\d+)\.properties, /.exec(test)?.[1];
      const names =
        table === undefined
          ? Array.from(
              test.matchAll(/=== ("[^"]*")/g),
              ([, name = '']) => JSON.parse(name) as string,
            )
          : Object.keys(schemas.get(table)?.['properties'] as Json);
      return `vErrors = closed(vErrors, ${data}, ${path}, ${JSON.stringify(names)});`;
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
    'vErrors = below(vErrors, $1, $2, $3);',
  );
}

/** `required` and `enum` say what is wrong with a tag. */
function discriminators(code: string): string {
  return code.replace(/^vErrors = fault\(vErrors, .*, "discriminator", .*\);\n/gm, '');
}

/** A function returns its list of errors, which counts itself. */
function counters(code: string): string {
  return code
    .replace(/^(?:let errors = 0|errors\+\+);\n/gm, '')
    .replace(/^validate\d+\.errors = vErrors;\nreturn errors === 0;/gm, 'return vErrors;')
    .replace(/(?<!\.)\berrors\b/g, 'vErrors?.length')
    .replace(/\bdata && typeof data == "object" && !Array\.isArray\(data\)/g, 'record(data)');
}

function requirements(code: string): string {
  const length = /^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/m;
  const name = length.exec(code)?.[1];
  const counted = name === undefined ? code : code.replaceAll(`${name}(`, 'codePoints(');
  return counted
    .replace(/codePoints\((\w+)\) > (\d+)/g, '$1.length > $2 && codePoints($1) > $2')
    .replace(/codePoints\((\w+)\) < 1\b/g, '$1 === ""')
    .replace(length, '')
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;$/gm, '')
    .replace(
      /^export const \w+ = (validate\d+);$/m,
      'export function explain(data: unknown): readonly Fault[] {\nreturn $1(data) ?? [];\n}',
    );
}

/** A closed object: what it requires and what it knows, the required first. */
function objects(code: string): string {
  return code.replace(
    /(?:for\(const (prop\d+) of (\[.*?\])\)\{\nif\((data\d*)\[\1\] === undefined\)\{\nvErrors = fault\(vErrors, .*, "required", \{missingProperty: \1\}\);\n\}\n\}\n)?vErrors = closed\(vErrors, (data\d*), "", (\[.*\])\);/g,
    (_, _prop, needed: string | undefined, _data, data: string, known: string) => {
      const required = JSON.parse(needed ?? '[]') as string[];
      const optional = (JSON.parse(known) as string[]).filter((name) => !required.includes(name));
      const names = JSON.stringify([...required, ...optional]);
      return `vErrors = object(vErrors, ${data}, ${String(required.length)}, ${names});`;
    },
  );
}

function ranges(code: string): string {
  return code.replace(
    /if\(\(typeof (data\d*) == "number"\) && \(isFinite\(\1\)\)\)\{\nif\(\1 > (\S+) \|\| isNaN\(\1\)\)\{\nvErrors = fault\(vErrors, (.*), "maximum", .*\);\n\}\nif\(\1 < (\S+) \|\| isNaN\(\1\)\)\{\nvErrors = fault\(vErrors, \3, "minimum", .*\);\n\}\n\}/g,
    'vErrors = range(vErrors, $1, $3, $4, $2);',
  );
}

/** A choice of constants, of a definition or of a property. */
function enumerations(code: string): string {
  const test =
    /if\(!\(+(data\d*) === .*\)\)\{\nvErrors = fault\(vErrors, (.*), "enum", \{allowedValues: (\[.*\])\}\);\n\}/g;
  const single =
    /if\(!\((data\d*) === .*\)\)\{\nvErrors = fault\(vErrors, (.*), "enum", \{allowedValues: (\[.*\])\}\);\n\}/g;
  const property =
    /if\(data\.(\w+) !== undefined\)\{\nlet (data\d+) = data\.\1;\nvErrors = oneOf\(vErrors, \2, "\/\1", (.*)\);\n\}/g;
  const constant =
    /if\(data\.(\w+) !== undefined\)\{\nif\(!\(data\.\1 === .*\)\)\{\nvErrors = fault\(vErrors, "\/\1", "enum", \{allowedValues: (\[.*\])\}\);\n\}\n\}/g;
  return [test, single]
    .reduce((text, pattern) => text.replace(pattern, 'vErrors = oneOf(vErrors, $1, $2, $3);'), code)
    .replace(property, 'vErrors = choice(vErrors, data, "$1", $3);')
    .replace(constant, 'vErrors = choice(vErrors, data, "$1", $2);');
}

/** Neighbouring properties of one definition. */
function sameDefinition(code: string): string {
  const property =
    /if\(data\.(\w+) !== undefined\)\{\nvErrors = below\(vErrors, (validate\d+), data\.\1, "\/\1"\);\n\}\n/;
  const run = new RegExp(
    `(?:${property.source.replace(/\\1/g, '\\w+').replace(/\((\\w\+|validate\\d\+)\)/g, '$1')})+`,
    'g',
  );
  return code.replace(run, (properties) => {
    const all = Array.from(
      properties.matchAll(new RegExp(property, 'g')),
      ([, name, definition]) => ({ name, definition }),
    );
    const groups: { definition: string | undefined; names: (string | undefined)[] }[] = [];
    for (const { name, definition } of all) {
      const last = groups[groups.length - 1];
      if (last?.definition === definition) last?.names.push(name);
      else groups.push({ definition, names: [name] });
    }
    return groups
      .map(
        ({ definition, names }) =>
          `vErrors = each(vErrors, ${definition ?? ''}, data, ${JSON.stringify(names)});\n`,
      )
      .join('');
  });
}

/** An object all of whose properties are of one definition is looked through once. */
function uniformObjects(code: string): string {
  return code.replace(
    /vErrors = object\(vErrors, data, (\d+), (\[.*\])\);\nvErrors = each\(vErrors, (\w+), data, \2\);/g,
    'vErrors = object(vErrors, data, $1, $2, $3);',
  );
}
