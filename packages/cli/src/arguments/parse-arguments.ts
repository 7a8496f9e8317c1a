import { parseArgs } from 'node:util';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { Option, Options, Values } from './option.ts';
import { unknownName } from './unknown-name.ts';

/** 解析后的参数。 Arguments once parsed. */
export interface Arguments<O extends Options> {
  readonly operands: readonly string[];
  readonly values: Values<O>;
}

/** 解析一个命令的参数；不认识的选项、缺少或多余的值都说明白。 Parses the arguments of one command. */
export function parseArguments<O extends Options>(
  args: readonly string[],
  options: O,
): Arguments<O> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, forNode(option)]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[] | undefined> = {};
  for (const [name, option] of Object.entries(options)) {
    values[name] = option.type === 'boolean' ? false : option.multiple === true ? [] : undefined;
  }
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, options);
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw needsNoValue(token.rawName);
      values[token.name] = true;
      continue;
    }
    const value = valueOf(token.rawName, token.value, token.inlineValue === true, option);
    const list = values[token.name];
    if (!Array.isArray(list)) values[token.name] = value;
    else if (option.behind === undefined) list.push(value);
    else pair(list, value, token.rawName, values[option.behind]);
  }
  return { operands, values: values as Values<O> };
}

/** 放在所属选项的同一位次；前面没有给的留空。一个选项带两个值说不清是谁的，停下来告知。 Puts a value at the place of the option it belongs to; places without one stay empty. */
function pair(list: string[], value: string, name: string, owners: unknown): void {
  const count = Array.isArray(owners) ? owners.length : 0;
  if (list.length >= Math.max(count, 1)) {
    throw new CommandError(
      wording(
        `${name} 比 -f 多：${name} 写在它所属的 -f 之后，每个 -f 至多一个`,
        `There are more ${name} than -f; write ${name} behind the -f it belongs to, one for each`,
      ),
    );
  }
  while (list.length < count - 1) list.push('');
  list.push(value);
}

function forNode(option: Option): { type: 'boolean' | 'string'; short?: string } {
  return { type: option.type, ...(option.short === undefined ? {} : { short: option.short }) };
}

function valueOf(name: string, value: string | undefined, inline: boolean, option: Option): string {
  const looksLikeOption = !inline && value !== undefined && /^-./.test(value);
  if (value === undefined || looksLikeOption) {
    throw new CommandError(
      wording(
        `${name} 之后缺少值${looksLikeOption ? `（值以“-”开头时写成 ${name}=${value}）` : ''}`,
        `${name} needs a value${looksLikeOption ? ` (write ${name}=${value} for a value that starts with “-”)` : ''}`,
      ),
    );
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw unknownName(wording(` ${name} 的值`, `value of ${name}`), value, option.choices);
  }
  return value;
}

function needsNoValue(name: string): CommandError {
  return new CommandError(wording(`${name} 不带值`, `${name} takes no value`));
}

function unknownOption(name: string, options: Options): CommandError {
  const known = Object.entries(options).flatMap(([long, { short }]) =>
    short === undefined ? [`--${long}`] : [`--${long}`, `-${short}`],
  );
  return unknownName(wording('选项', 'option'), name, known);
}
