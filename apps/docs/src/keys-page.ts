// What a document may hold, key by key, out of the core schema.
import { choose, homeOf, wordingOf, type Language } from './language.ts';
import { code, plain, table } from './markdown.ts';

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export function keysPage(edition: string, schema: Schema, language: Language): string {
  const say = (zh: string, en: string): string => choose(language, zh, en);
  const definitions = Object.values(schema.$defs ?? {});
  const named = (ref: string): string => schema.$defs?.[ref.replace('#/$defs/', '')]?.title ?? ref;
  const objects = [schema, ...definitions].filter(({ properties }) => properties !== undefined);
  const values = definitions.filter(({ properties }) => properties === undefined);
  const head = [say('键', 'Key'), say('类型', 'Type'), say('说明', 'Meaning')];
  return [
    `# ${say(`数据：${edition} 年格式`, `Data of the edition ${edition}`)}`,
    say(
      `一份 \`*.gongkai.json\` 里可以写什么，由 \`@gongkai/schema/${edition}/report.schema.json\` 生成。键名旁有 * 的必须写。表格各格见[表样](/${homeOf(language)}reference/form-${edition})。`,
      `What a \`*.gongkai.json\` may hold, generated from \`@gongkai/schema/${edition}/report.schema.json\`. Keys with a * are required. The cells of the tables are in [the form](/${homeOf(language)}reference/form-${edition}).`,
    ),
    ...objects.flatMap(({ title, description, properties = {}, required = [] }) => [
      `## ${title ?? ''}`,
      plain(wordingOf(description ?? '', language)),
      table(
        head,
        Object.entries(properties).map(([key, property]) => [
          `${code(key)}${required.includes(key) ? ' *' : ''}`,
          typeOf(property, named, language),
          plain(wordingOf(property.description ?? '', language)),
        ]),
      ),
    ]),
    ...values.flatMap((value) => [
      `## ${value.title ?? ''}`,
      plain(wordingOf(value.description ?? '', language)),
      `${say('类型', 'Type')}: ${typeOf(value, named, language)}`,
    ]),
  ].join('\n\n');
}

function typeOf(schema: Schema, named: (ref: string) => string, language: Language): string {
  const { $ref, type, items, oneOf, enum: choices } = schema;
  if ($ref !== undefined) return `[${named($ref)}](#${named($ref).toLowerCase()})`;
  if ('const' in schema) return code(JSON.stringify(schema.const));
  if (choices !== undefined)
    return choices.map((choice) => code(JSON.stringify(choice))).join(' / ');
  if (oneOf !== undefined)
    return oneOf.map((choice) => typeOf(choice, named, language)).join(' / ');
  if (items !== undefined) return `${typeOf(items, named, language)}[]`;
  const types = [type ?? 'any'].flat().join(' / ');
  return [types, ...limits(schema, language)].join(plain(', '));
}

const limits = (
  { format, pattern, minimum, maximum, maxLength }: Schema,
  language: Language,
): string[] => [
  ...(format === undefined ? [] : [format]),
  ...(pattern === undefined ? [] : [code(pattern)]),
  ...(minimum === undefined ? [] : [`≥ ${String(minimum)}`]),
  ...(maximum === undefined ? [] : [`≤ ${String(maximum)}`]),
  ...(maxLength === undefined
    ? []
    : [`≤ ${String(maxLength)} ${choose(language, '字', 'characters')}`]),
];
