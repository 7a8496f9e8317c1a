import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from './registry.ts';
import { passingTests, pluginNeeds, tryPlugin } from './plugin-project.ts';
import { pnpm, run } from './run.ts';

/** A project of somebody who installs from the registry. It throws where something does not work. */
export interface Consumer {
  readonly name: string;
  /** The package it is about; there is nothing to try before that one is published. */
  readonly needs?: string;
  /** Works in an empty folder; gives one line for the log. */
  try(folder: string, registry: Registry): string;
}

const here = join(import.meta.dirname, 'consumers');
const core = ['@gongkai/schema', '@gongkai/validator'];
const nodes = ['20', '22', '24', '26'];
const newest: Readonly<Record<string, string>> = { '20': '20.20.2', '24': '24.21.0' };

function begin(folder: string, files: readonly string[], extra: object = {}): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', name: 'consumer', version: '1.0.0', ...extra };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const file of files) copyFileSync(join(here, file), join(folder, file));
}

function npmInstall(folder: string, registry: Registry, names: readonly string[]): void {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...quiet, ...names], {
    cwd: folder,
    env: { npm_config_userconfig: registry.userConfig },
  });
}

function expectLine(actual: string, expected: string): string {
  if (actual.trim() !== expected) throw new Error(`printed ${actual.trim()}, not ${expected}`);
  return expected;
}

const esmLine = 'urn:gongkai:report:2021 2019 2021 42 true';

const onNode = (version: string): Consumer => ({
  name: `npm, plain JavaScript, Node ${version}`,
  try(folder, registry) {
    begin(folder, ['esm.js', 'require.cjs']);
    const node = `node-linux-${process.arch}@${newest[version] ?? version}`;
    npmInstall(folder, registry, [...core, node]);
    const bin = join(folder, `node_modules/node-linux-${process.arch}/bin/node`);
    const line = expectLine(run(bin, ['--no-warnings', 'esm.js'], { cwd: folder }), esmLine);
    expectLine(run(bin, ['--no-warnings', 'require.cjs'], { cwd: folder }), '42');
    return `${run(bin, ['--version'], { cwd: folder }).trim()}: ${line}; require() too`;
  },
});

const withPnpm: Consumer = {
  name: 'pnpm, plain JavaScript',
  try(folder, registry) {
    begin(folder, ['esm.js']);
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'pmOnFail: ignore\n');
    pnpm(['add', ...core], { cwd: folder, env: { npm_config_userconfig: registry.userConfig } });
    return expectLine(run(process.execPath, ['--no-warnings', 'esm.js'], { cwd: folder }), esmLine);
  },
};

const typescript = (moduleResolution: 'bundler' | 'node16' | 'nodenext'): Consumer => ({
  name: `TypeScript, moduleResolution ${moduleResolution}`,
  try(folder, registry) {
    begin(folder, []);
    const source = readFileSync(
      join(import.meta.dirname, '../consumers/packed/consumer.ts'),
      'utf8',
    );
    // TypeScript knows import attributes from module node18 on
    const code =
      moduleResolution === 'node16' ? source.replace(/ with \{ type: 'json' \}/, '') : source;
    writeFileSync(join(folder, 'consumer.ts'), code);
    const more = [
      'importer-text',
      'plugin-kit',
      'recognizer',
      'renderer-html',
      'renderer-markdown',
    ];
    npmInstall(folder, registry, [
      ...core,
      ...more.map((name) => `@gongkai/${name}`),
      'typescript@6.0.3',
    ]);
    const module = moduleResolution === 'bundler' ? 'preserve' : moduleResolution;
    const compilerOptions = {
      ...{ target: 'es2023', lib: ['es2023', 'dom'], types: [], strict: true, skipLibCheck: false },
      ...{ module, moduleResolution, resolveJsonModule: true, outDir: 'out' },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.json'], { cwd: folder });
    return 'compiles strictly';
  },
});

const bundled = (name: string, tool: string, build: (folder: string) => void): Consumer => ({
  name: `${name}, browser build`,
  try(folder, registry) {
    begin(folder, ['browser.js']);
    npmInstall(folder, registry, [...core, '@gongkai/renderer-html', ...tool.split(' ')]);
    build(folder);
    const out = join(folder, 'out');
    const file = readdirSync(out).find((entry) => entry.endsWith('.js')) ?? 'missing';
    const code = readFileSync(join(out, file), 'utf8');
    if (/\bnode:|\beval\(|new Function/.test(code)) throw new Error('needs Node or eval');
    const script = `await import(${JSON.stringify(join(out, file))}); console.log(globalThis.summary)`;
    const line = run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    return `${expectLine(line, '42 true')}, ${String(Math.round(code.length / 1024))} KB`;
  },
});

const vite = bundled('Vite', 'vite@8.3.8', (folder) => {
  const config = `export default { build: { outDir: 'out', target: 'es2022', lib: { entry: 'browser.js', formats: ['es'], fileName: 'bundle' } } };`;
  writeFileSync(join(folder, 'vite.config.js'), config);
  run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], { cwd: folder });
});

const webpack = bundled('webpack', 'webpack@5.113.0', (folder) => {
  const script = `
    import webpack from 'webpack';
    const config = { mode: 'production', target: ['web', 'es2022'], entry: './browser.js', context: ${JSON.stringify(folder)}, output: { path: ${JSON.stringify(join(folder, 'out'))}, filename: 'bundle.js', module: true, library: { type: 'module' } }, experiments: { outputModule: true, topLevelAwait: true } };
    webpack(config, (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString('errors-only')); process.exit(1); } });`;
  run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
});

const command: Consumer = {
  name: 'the command, installed from the registry',
  try(folder, registry) {
    begin(folder, []);
    npmInstall(folder, registry, ['@gongkai/cli']);
    const input = join(import.meta.dirname, '../fixtures/jili-2023.txt');
    run('npx', ['--no-install', 'gongkai', 'convert', input, '--to', 'html', '-o', 'page.html'], {
      cwd: folder,
    });
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    if (!page.includes('<table')) throw new Error('no table in the page');
    return `seed report rendered, ${String(Math.round(page.length / 1024))} KB`;
  },
};

const plugin: Consumer = {
  name: 'a plugin of somebody else, with its tests',
  try(folder, registry) {
    begin(folder, []);
    npmInstall(folder, registry, pluginNeeds);
    return tryPlugin(folder);
  },
};

const kinds = ['renderer', 'importer', 'rule', 'profile'];

/** `npm create gongkai-plugin`, once for each kind: what it writes installs and passes its own tests. */
const created: Consumer = {
  name: 'plugins made by npm create gongkai-plugin',
  needs: 'create-gongkai-plugin',
  try(folder, registry) {
    begin(folder, []);
    // not in our scope, so its registry has to be said; it has no dependencies
    const from = [`--registry=${registry.url}`, '--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', ['install', ...from, 'create-gongkai-plugin'], { cwd: folder });
    const passed = kinds.map((kind) => {
      const given = ['create-gongkai-plugin', 'sample', '--kind', kind];
      run('npx', ['--no-install', ...given], { cwd: folder });
      const project = join(folder, `gongkai-${kind}-sample`);
      npmInstall(project, registry, []);
      return `${kind} ${String(passingTests(project))}`;
    });
    return `tests that pass: ${passed.join(', ')}`;
  },
};

export const consumers: readonly Consumer[] = [
  ...nodes.map(onNode),
  withPnpm,
  typescript('bundler'),
  typescript('node16'),
  typescript('nodenext'),
  vite,
  webpack,
  command,
  plugin,
  created,
];
