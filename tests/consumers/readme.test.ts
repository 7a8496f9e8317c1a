// The code in READMEs and on the documentation site is true: every ```ts block compiles and runs, every ```sh block runs, and
// ```text output is what the commands of the block before it print. A block that is not meant to be run says so by its
// language, such as ```text or ```json.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDesk } from '../../apps/docs/src/desk.ts';
import { packages, root, written } from '../laws/workspace.ts';
import { codeBlocks } from './code-blocks.ts';
import {
  hidesCommands,
  isOutput,
  looksLikeOutput,
  onTerminal,
  shownBy,
  steady,
} from './outputs.ts';

const readmes = [
  'README.md',
  'schemas/README.md',
  ...packages.map(({ folder }) => `${folder}/README.md`),
  ...written('apps/docs/pages', /\.md$/),
]
  .filter((file) => existsSync(join(root, file)))
  .map((file) => ({ file, blocks: codeBlocks(file) }));
const known = [
  'ts',
  'sh',
  'text',
  'json',
  'jsonc',
  'html',
  'md',
  'markdown',
  'yaml',
  'hbs',
  'csv',
  'diff',
  // run when the site is built, which prints what the commands say
  'console',
];
/** What the site's examples are written with. */
const frameworks = ['express', 'hono', '@types/express'];
let workplace: string;

beforeAll(() => {
  workplace = mkdtempSync(join(tmpdir(), 'gongkai-readme-'));
  writeFileSync(join(workplace, 'package.json'), '{"type":"module"}');
  mkdirSync(join(workplace, 'node_modules/@gongkai'), { recursive: true });
  // what the workspace itself may use, types included
  for (const name of readdirSync(join(root, 'node_modules')).filter((n) => /^@?[a-z]/.test(n))) {
    if (name === '@gongkai') continue;
    symlinkSync(join(root, 'node_modules', name), join(workplace, 'node_modules', name));
  }
  for (const { folder, manifest } of packages) {
    symlinkSync(join(root, folder), join(workplace, 'node_modules', manifest.name));
  }
});
afterAll(() => {
  rmSync(workplace, { recursive: true, force: true });
});

/** A folder for a README, with what its blocks may read. */
function desk(file: string): string {
  const folder = join(workplace, file.replaceAll('/', '-').replace(/\.md$/, ''));
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, 'tests'), { recursive: true });
  symlinkSync(join(root, 'tests/fixtures'), join(folder, 'tests/fixtures'));
  symlinkSync(join(root, 'schemas'), join(folder, 'schemas'));
  for (const name of ['report.txt', '报告.txt']) {
    copyFileSync(join(root, 'tests/fixtures/jili-2023.txt'), join(folder, name));
  }
  const example = 'schemas/2021/examples/complete.gongkai.json';
  copyFileSync(join(root, example), join(folder, 'report.gongkai.json'));
  if (file.startsWith('apps/docs/')) {
    layDesk(folder);
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    for (const name of frameworks)
      symlinkSync(join(root, 'apps/docs/node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

test('every block names a language', () => {
  const strange = readmes.flatMap(({ file, blocks }) =>
    blocks
      .filter(({ language }) => !known.includes(language))
      .map(({ line }) => `${file}:${String(line)}`),
  );
  expect(strange).toEqual([]);
});

test('what looks like an output is compared with one, and commands are run', () => {
  const strange = readmes.flatMap(({ file, blocks }) =>
    blocks
      .filter((block) => hidesCommands(block) || (looksLikeOutput(block) && !isOutput(block)))
      .map(({ line }) => `${file}:${String(line)}`),
  );
  expect(strange).toEqual([]);
});

test('an output follows the commands that print it', () => {
  const lost = readmes.flatMap(({ file, blocks }) =>
    blocks
      .filter((block, i) => isOutput(block) && blocks[i - 1]?.language !== 'sh')
      .map(({ line }) => `${file}:${String(line)}`),
  );
  expect(lost).toEqual([]);
});

describe.each(readmes)('$file', ({ file, blocks }) => {
  test.each(blocks.filter(({ language }) => language === 'ts'))(
    'runs the code at line $line',
    ({ code, line }) => {
      const script = join(desk(file), `block-${String(line)}.ts`);
      writeFileSync(script, code);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--conditions=@gongkai/source', '--disable-warning=ExperimentalWarning', script],
        { cwd: desk(file), encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );

  test.each(blocks.filter(({ language }) => language === 'sh'))(
    'runs the commands at line $line',
    (block) => {
      const { code, line } = block;
      const shown = shownBy(block, blocks);
      const faults = join(desk(file), `faults-${String(line)}`);
      writeFileSync(faults, '');
      const functions = readFileSync(join(import.meta.dirname, 'shell.sh'), 'utf8');
      const { stdout, stderr } = spawnSync('bash', ['-c', `${functions}\n${code}`], {
        cwd: desk(file),
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE: process.execPath,
          ROOT: root,
          FAULTS: faults,
          NO_COLOR: '1',
          ...(shown === undefined ? {} : onTerminal(file)),
        },
      });
      expect(readFileSync(faults, 'utf8')).toBe('');
      expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
      if (shown !== undefined) expect(steady(stdout, desk(file))).toBe(steady(shown, desk(file)));
    },
  );
});

test('the code compiles', () => {
  const files = readmes.flatMap(({ file, blocks }) =>
    blocks
      .filter(({ language }) => language === 'ts')
      .map(({ code, line }) => {
        const script = join(desk(file), `block-${String(line)}.ts`);
        writeFileSync(script, code);
        return script;
      }),
  );
  const config = { extends: join(root, 'tsconfig.json'), include: [], files };
  writeFileSync(join(workplace, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', workplace], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(execFileSync(tsc, ['--version'], { encoding: 'utf8' })).toContain('Version');
});
