import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { writeFiles } from './write-files.ts';

function refusal(files: Parameters<typeof writeFiles>[0]): string {
  try {
    writeFiles(files);
  } catch (error) {
    return (error as CommandError).wording['zh-CN'];
  }
  throw new Error('nothing was refused');
}

describe('what is written', () => {
  test('files, in folders that are made for them', () => {
    const folder = tempFolder({ 'a.html': 'old' });
    writeFiles([
      { path: join(folder, 'a.html'), bytes: 'new' },
      { path: join(folder, '甲 局/b.html'), bytes: new Uint8Array([65]) },
    ]);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, '甲 局/b.html'), 'utf8')).toBe('A');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      ['a.html', '甲 局', '甲 局/b.html'].sort(),
    );
  });

  test('a file keeps its permissions, a link stays a link', () => {
    const folder = tempFolder({ 'a.html': 'old' });
    chmodSync(join(folder, 'a.html'), 0o600);
    symlinkSync('a.html', join(folder, 'link.html'));
    writeFiles([{ path: join(folder, 'link.html'), bytes: 'new' }]);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a.html')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'link.html']);
  });

  test('a device is written to, not replaced', () => {
    writeFiles([{ path: '/dev/null', bytes: 'x' }]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('when one of them cannot be written', () => {
  test('none is, nothing is left behind, and what was there stays', () => {
    const folder = tempFolder({ 'a.html': 'old' });
    mkdirSync(join(folder, 'taken.html'));
    const files = [
      { path: join(folder, 'a.html'), bytes: 'new' },
      { path: join(folder, 'made/for/it/b.html'), bytes: 'new' },
      { path: join(folder, 'taken.html'), bytes: 'new' },
    ];
    expect(refusal(files)).toBe(`不能写 ${join(folder, 'taken.html')}：同名的文件夹已存在`);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'taken.html']);
  });

  test('a folder that somebody else has used meanwhile is kept', () => {
    const folder = tempFolder();
    const files = [
      { path: join(folder, 'made/a.html'), bytes: 'x' },
      {
        path: join(folder, 'made/a.html/b.html'),
        get bytes(): string {
          return 'x';
        },
      },
    ];
    writeFileSync(join(folder, 'other'), '');
    expect(refusal(files)).toContain('不能写');
    expect(existsSync(join(folder, 'other'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['other']);
  });

  test('the reason is in plain words', () => {
    const folder = tempFolder({ file: '' });
    const path = join(folder, 'file/a.html');
    expect(refusal([{ path, bytes: '' }])).toMatch(/上级不是文件夹|已存在/);
    expect(refusal([{ path: join(folder, `${'长'.repeat(200)}.html`), bytes: '' }])).toContain(
      '文件名太长',
    );
  });
});
