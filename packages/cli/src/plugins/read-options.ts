import type { JSONSchema, Renderer } from '@gongkai/plugin-kit';
import { unknownName } from '../arguments/unknown-name.ts';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';

/** 一个输出器的选项值。 The options of one renderer. */
export type RendererOptions = Readonly<Record<string, unknown>>;

/**
 * `--option 名称=值` → 每个输出器的选项，按其 JSON Schema 核对。名称可写作 `html.名称`，只给一个输出器；
 * 不写则给每个认得它的输出器，谁都不认得即为差错。
 * `--option NAME=VALUE` → options of each renderer, checked against its JSON Schema. `html.NAME` is
 * for one renderer; without it every renderer that knows the name gets it, and one of them must.
 */
export function readOptions(
  pairs: readonly string[],
  renderers: readonly Pick<Renderer, 'name' | 'options'>[],
): ReadonlyMap<string, RendererOptions> {
  const options = new Map<string, Record<string, unknown>>(renderers.map(({ name }) => [name, {}]));
  for (const pair of pairs) {
    const [, key = '', text] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
    if (text === undefined) throw malformed(pair);
    const takers = renderers.filter((renderer) => propertyOf(renderer, key) !== undefined);
    if (takers.length === 0)
      throw unknownName(wording('输出器选项', 'renderer option'), key, known(renderers));
    for (const renderer of takers) {
      const property = propertyOf(renderer, key);
      const target = options.get(renderer.name);
      if (property === undefined || target === undefined) continue;
      target[property.name] = parse(property.schema, key, text);
    }
  }
  return options;
}

interface Property {
  readonly name: string;
  readonly schema: JSONSchema;
}

function propertyOf(
  renderer: Pick<Renderer, 'name' | 'options'>,
  key: string,
): Property | undefined {
  const prefix = `${renderer.name}.`;
  const name = key.startsWith(prefix) ? key.slice(prefix.length) : key;
  const properties = renderer.options?.properties ?? {};
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return schema === undefined ? undefined : { name, schema };
}

function known(renderers: readonly Pick<Renderer, 'options'>[]): string[] {
  return [...new Set(renderers.flatMap(({ options }) => Object.keys(options?.properties ?? {})))];
}

function parse(schema: JSONSchema, key: string, text: string): unknown {
  const value = typed(schema, text);
  const allowed =
    value !== undefined &&
    (schema.enum === undefined || schema.enum.includes(value)) &&
    (typeof value !== 'number' ||
      (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)));
  if (allowed) return value;
  const expected = schema.enum?.map(String).join('、') ?? schema.type?.toString() ?? '';
  throw new CommandError(
    wording(
      `输出器选项 ${key} 的值“${text}”不对，应为：${expected}`,
      `The value “${text}” of renderer option ${key} is not allowed; expected: ${expected}`,
    ),
  );
}

/** 由文字得到选项要的类型；不合则 undefined。 The text as the type that the option has; undefined where it is not. */
function typed({ type, items }: JSONSchema, text: string): unknown {
  const types = [type ?? 'string'].flat();
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if (types.includes('integer') && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (types.includes('number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (types.includes('array')) return text.split(',').map((item) => typed(items ?? {}, item));
  return types.includes('string') ? text : undefined;
}

function malformed(pair: string): CommandError {
  return new CommandError(
    wording(`--option 应写成 名称=值，实为“${pair}”`, `--option is NAME=VALUE; it is “${pair}”`),
  );
}
