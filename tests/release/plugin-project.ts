import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** What a plugin author installs: the kit to prove the plugin, the command to use it. */
export const pluginNeeds = ['@gongkai/plugin-kit', '@gongkai/schema', '@gongkai/cli'];

/** The example plugin in a folder where its packages are installed: its tests, and the command with it. */
export function tryPlugin(folder: string): string {
  cpSync(join(import.meta.dirname, 'consumers/plugin'), folder, { recursive: true });
  const passed = passingTests(folder);
  const example = join(folder, 'node_modules/@gongkai/schema/generated/2021/examples');
  const given = readFileSync(join(example, 'complete.gongkai.json'));
  writeFileSync(join(folder, 'report.gongkai.json'), given);
  const to = ['--to', './index.js', '-o', 'report.txt'];
  run('npx', ['--no-install', 'gongkai', 'render', 'report.gongkai.json', ...to], { cwd: folder });
  const lines = readFileSync(join(folder, 'report.txt'), 'utf8').split('\n').length;
  if (lines < 40) throw new Error(`${String(lines)} lines are not a report`);
  return `${String(passed)} tests pass, the command prints ${String(lines)} lines with it`;
}

/** How many tests of a project pass; it throws where one does not, or none ran. */
export function passingTests(folder: string): number {
  const tests = run(process.execPath, ['--test', '--test-reporter=tap'], { cwd: folder });
  const passed = Number(/^# pass (\d+)$/m.exec(tests)?.[1] ?? '0');
  if (passed === 0) throw new Error(`no test ran\n${tests}`);
  return passed;
}
