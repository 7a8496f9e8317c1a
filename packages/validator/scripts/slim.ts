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
    ...[dropSchemas, dropArguments, closedObjects(schemas), literals(schemas), faults, calls],
    ...[tags, counters, requirements, objects, ranges, enumerations, lists, structures],
  ];
  const body = steps.reduce((text, step) => step(text), code).replace(/\n{2,}/g, '\n\n');
  const left = leftover.exec(body);
  if (left)
    throw new Error(`Ajv writes something new: ${body.slice(left.index, left.index + 300)}`);
  return body.trim();
}

const leftover =
  /\bschema\d+|schemaPath|parentData|instancePath|require\(|closed\(|\bobject\(|\.(?:push|concat)\(|\b(?:err|func|len)\d+/;

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
    /for\(const (key\d+) in data\)\{\nif\(!\((.*)\)\)\{\nconst (err\d+) = \{instancePath:"",keyword:"additionalProperties",params:\{additionalProperty: \1\}\};\n(?:.*\n){6}errors\+\+;\n\}\n\}/g;
  return (code: string): string =>
    code.replace(loop, (_, _key, test: string) => {
      const table = /call\((schema\d+)\.properties, /.exec(test)?.[1];
      const names =
        table === undefined
          ? Array.from(
              test.matchAll(/=== ("[^"]*")/g),
              ([, name = '']) => JSON.parse(name) as string,
            )
          : Object.keys(schemas.get(table)?.['properties'] as Json);
      return `closed(${JSON.stringify(names)});`;
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

/** `required` and `enum` say what is wrong with a tag; the definition it names need not look at it again. */
function tags(code: string): string {
  return code
    .replace(/^vErrors = fault\(vErrors, "", "discriminator", .*\);\n/gm, '')
    .replace(
      /if\(data\.(\w+) !== undefined\)\{\nif\(!\(data\.\1 === "\w+"\)\)\{\n.*"enum".*\nerrors\+\+;\n\}\n\}\n/g,
      '',
    );
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

/** A closed object: how many names it requires, and what it knows with these names first. */
function objects(code: string): string {
  return code.replace(
    /(?:for\(const (prop\d+) of (\[.*?\])\)\{\nif\(data\[\1\] === undefined\)\{\nvErrors = fault\(vErrors, "", "required", \{missingProperty: \1\}\);\n\}\n\}\n)?closed\((\[.*\])\);/g,
    (_, _prop, needed: string | undefined, known: string) => {
      const required = JSON.parse(needed ?? '[]') as string[];
      const optional = (JSON.parse(known) as string[]).filter((name) => !required.includes(name));
      return `object(${String(required.length)}, ${JSON.stringify([...required, ...optional])});`;
    },
  );
}

function ranges(code: string): string {
  return code.replace(
    /if\(\(typeof data == "number"\) && \(isFinite\(data\)\)\)\{\nif\(data > (\S+) \|\| isNaN\(data\)\)\{\n.*"maximum".*\n\}\nif\(data < (\S+) \|\| isNaN\(data\)\)\{\n.*"minimum".*\n\}\n\}/g,
    'vErrors = range(vErrors, data, $2, $1);',
  );
}

/** A definition that is a choice of constants; within another one, the choice of its tag. */
function enumerations(code: string): string {
  return code.replace(
    /^function (validate\d+)\(data\)\{\nlet vErrors = null;\nif\(!\(.*\)\)\{\nvErrors = fault\(vErrors, "", "enum", \{allowedValues: (\[.*\])\}\);\n\}\nreturn vErrors;\n\}/gm,
    'const $1 = oneOf($2);',
  );
}

/** A definition that is a list whose items are of one definition. */
function lists(code: string): string {
  return code.replace(
    /^function (validate\d+)\(data\)\{\nlet vErrors = null;\nif\(Array\.isArray\(data\)\)\{\n(?:if\(data\.length > (\d+)\)\{\n.*"maxItems".*\n\}\n)?(?:if\(data\.length < (\d+)\)\{\n.*"minItems".*\n\}\n)?const (len\d+) = data\.length;\nfor\(let (i\d+)=0; \5<\4; \5\+\+\)\{\nvErrors = below\(vErrors, (validate\d+), data\[\5\], .*\);\n\}\n\}\nelse \{\n.*"type".*\n\}\nreturn vErrors;\n\}/gm,
    (_, name: string, most = 'Infinity', least = '0', _length, _index, items: string) =>
      `const ${name} = list(${least}, ${most}, ${items});`,
  );
}

/** A definition that is an object: properties of definitions and nothing else. */
function structures(code: string): string {
  return code.replace(
    /^function (validate\d+)\(data\)\{\nlet vErrors = null;\nif\(record\(data\)\)\{\nobject\((\d+), (\[.*\])\);\n((?:if\(data\.[\w$]+ !== undefined\)\{\nvErrors = below\(.*\);\n\}\n)*)\}\nelse \{\n.*"type".*\n\}\nreturn vErrors;\n\}/gm,
    (_, name: string, required: string, known: string, body: string) => {
      const calls = body.matchAll(/below\(vErrors, (validate\d+), data\.([\w$]+), /g);
      const definitions = new Map(Array.from(calls, ([, definition, key]) => [key, definition]));
      const names = JSON.parse(known) as string[];
      const all = names.map((key) => definitions.get(key) ?? 'anything');
      return `const ${name} = structure(${required}, ${known}, [${all.join(', ')}]);`;
    },
  );
}
