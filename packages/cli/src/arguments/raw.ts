/**
 * 在完整解析之前取一个选项的值：选语言、选报错方式都早于解析。
 * The value of one option before arguments are parsed properly: language and manner of failing are
 * decided earlier than that.
 */
export function valueOf(args: readonly string[], ...names: string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  for (const [index, arg] of options.entries()) {
    for (const name of names) {
      if (arg === name) return options[index + 1];
      if (arg.startsWith(`${name}=`)) return arg.slice(name.length + 1);
      if (/^-[a-z]$/.test(name) && arg.startsWith(name)) return arg.slice(name.length);
    }
  }
  return undefined;
}
