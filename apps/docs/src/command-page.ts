// What the command says about itself.
import { choose, type Language } from './language.ts';
import { fenced } from './markdown.ts';
import { gongkai } from './program.ts';

const help = (language: Language, ...command: readonly string[]): string =>
  gongkai([...command, '--help', '--lang', language], '.').text;

export function commandPage(language: Language): string {
  const general = help(language);
  // the lines between the heading of the commands and the next blank line
  const list = /^(?:命令：|Commands:)\n((?: {2}\S.*\n)+)/m.exec(general)?.[1] ?? '';
  const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error('gongkai --help lists no commands.');
  return [
    `# ${choose(language, '命令 gongkai', 'The command gongkai')}`,
    choose(
      language,
      '以下就是 `gongkai --help` 和各命令的 `--help` 所说。',
      'This is what `gongkai --help` and the `--help` of each command say.',
    ),
    fenced(general),
    ...names.flatMap((name) => [`## gongkai ${name}`, fenced(help(language, name))]),
  ].join('\n\n');
}
