import { messages } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import { forms } from '@gongkai/schema/forms';
import { profiles } from '../arguments/profile-of.ts';
import { commonOptions } from '../arguments/shared-options.ts';
import { unknownName } from '../arguments/unknown-name.ts';
import { defineCommand } from '../command.ts';
import { wording } from '../language/wording.ts';
import { builtinImporters } from '../plugins/builtin.ts';
import { listRenderers } from '../plugins/list-renderers.ts';
import type { Language } from '@gongkai/plugin-kit';
import { columns } from '../terminal/columns.ts';

type Row = Readonly<Record<string, unknown>>;

/** 列出有哪些代码、读入器、输出器、版本、方案。 Lists what there is. */
export const list = defineCommand({
  operands: wording(
    'codes|importers|renderers|editions|profiles',
    'codes|importers|renderers|editions|profiles',
  ),
  about: wording(
    '列出已知的代码、读入器、输出器（连同其选项、支持的版本和来源）、格式版本或方案。',
    'Lists the known codes, importers, renderers with their options, editions and origin, editions or profiles.',
  ),
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: ['pretty', 'json'],
      about: wording('输出的格式', 'format of the output'),
    },
    ...commonOptions,
  },
  examples: ['gongkai list codes', 'gongkai list renderers --format json'],
  async run({ operands, values, language, terminal }) {
    const asked = operands.length === 0 ? Object.keys(lists) : operands;
    const found: Record<string, readonly Row[]> = {};
    for (const name of asked) {
      const rowsOf = Object.hasOwn(lists, name) ? lists[name] : undefined;
      if (rowsOf === undefined)
        throw unknownName(wording('列表', 'list'), name, Object.keys(lists));
      found[name] = await rowsOf(language, terminal.cwd);
    }
    if (values.format === 'json') terminal.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else {
      for (const [name, rows] of Object.entries(found)) {
        if (asked.length > 1) terminal.stdout.write(`${name}\n`);
        terminal.stdout.write(
          columns(rows.map((row) => Object.values(row).map((value) => [value].flat().join(',')))),
        );
      }
    }
    return 0;
  },
});

const lists: Readonly<
  Record<string, (language: Language, cwd: string) => Promise<readonly Row[]>>
> = {
  codes: (language) =>
    Promise.resolve(
      Object.entries(messages).map(([code, { severity }]) => ({
        code,
        severity,
        title: explanations[code]?.title[language] ?? '',
      })),
    ),
  importers: () =>
    Promise.resolve(
      Object.entries(builtinImporters).map(([name, { extensions }]) => ({ name, extensions })),
    ),
  renderers: async (language, cwd) =>
    (await listRenderers(cwd, language)).map((renderer) => ({ ...renderer })),
  editions: () =>
    Promise.resolve(
      Object.values(forms).map(({ edition, instrument, cells, equations }) => ({
        edition,
        instrument,
        cells: cells.length,
        equations: equations.length,
      })),
    ),
  profiles: () => Promise.resolve(profiles.map(({ name, description }) => ({ name, description }))),
};
