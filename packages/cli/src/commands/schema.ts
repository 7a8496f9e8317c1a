import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { editions } from '@gongkai/schema';
import { commonOptions, outputOption } from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { schemaFile, schemaOfAnyEdition } from '../files/schema-file.ts';
import { writeTarget } from '../files/write-target.ts';
import { wording } from '../language/wording.ts';

/** 输出 schema、表的定义，或编辑器的设置。 Prints a schema, the form, or a setting for editors. */
export const schema = defineCommand({
  operands: wording('', ''),
  about: wording(
    '输出报告的 JSON Schema（2020-12）。--vscode 输出一段工作区设置，编辑器由此离线提示与核对 *.gongkai.json。',
    'Prints the JSON Schema (2020-12) of the report. --vscode prints a workspace setting with which editors complete and check *.gongkai.json offline.',
  ),
  options: {
    edition: {
      type: 'string',
      choices: [...editions],
      about: wording('格式版本，默认现行的', 'edition of the form; the current one by default'),
    },
    'draft-07': {
      type: 'boolean',
      about: wording('draft-07 版，供编辑器使用', 'as draft-07, for editors'),
    },
    form: {
      type: 'boolean',
      about: wording('表的定义：栏目、单元格、勾稽关系', 'the form: sections, cells, equations'),
    },
    vscode: {
      type: 'boolean',
      about: wording('VS Code 工作区设置', 'a workspace setting for VS Code'),
    },
    ...outputOption,
    ...commonOptions,
  },
  examples: [
    'gongkai schema -o report.schema.json',
    'gongkai schema --form --edition 2021',
    'gongkai schema --vscode',
  ],
  run({ values, terminal }) {
    const wanted = (['draft-07', 'form', 'vscode'] as const).filter((name) => values[name]);
    if (wanted.length > 1) {
      const names = wanted.map((name) => `--${name}`).join(' ');
      throw new CommandError(wording(`${names} 只能选一个`, `${names}: choose one`));
    }
    const edition = values.edition ?? editions.at(-1) ?? '';
    const target = writeTarget(values.output, terminal);
    if (values.vscode) {
      // a folder holds reports of several years, so of both editions, unless one is asked for
      const file =
        values.edition === undefined
          ? schemaOfAnyEdition()
          : schemaFile(edition, 'report.draft-07.schema.json');
      target.write(`${JSON.stringify(setting(file, terminal.cwd), null, 2)}\n`);
    } else {
      const name = values.form
        ? 'form.json'
        : `report.${values['draft-07'] ? 'draft-07.' : ''}schema.json`;
      target.write(readFileSync(schemaFile(edition, name), 'utf8'));
    }
    return Promise.resolve(0);
  },
});

/** 本工作区之内用相对路径，可随工作区一起提交；之外用绝对路径。 Relative inside the workspace, absolute outside. */
function setting(file: string, cwd: string): object {
  const path = relative(cwd, file);
  const inside = !path.startsWith('..') && path !== file;
  const url = inside ? `./${path.split(sep).join('/')}` : file.split(sep).join('/');
  return { 'json.schemas': [{ fileMatch: ['*.gongkai.json'], url }] };
}
