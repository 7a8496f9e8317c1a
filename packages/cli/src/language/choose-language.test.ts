import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { chooseLanguage } from './choose-language.ts';

describe('the language of messages', () => {
  test.each([
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--lang=zh-CN'], { LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [['--lang', 'zh'], {}, 'zh-CN'],
    [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [[], { LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh-CN'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN'],
    [[], { LANG: 'POSIX' }, 'zh-CN'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], {}, 'zh-CN'],
  ])('%j with %j is %s', (args, env, language) => {
    expect(chooseLanguage(args, env, () => 'en-US')).toBe(language);
  });

  test('Windows says it by its locale', () => {
    expect(chooseLanguage([], { OS: 'Windows_NT' }, () => 'zh-CN')).toBe('zh-CN');
    expect(chooseLanguage([], { OS: 'Windows_NT' }, () => 'en-US')).toBe('en');
  });

  test('an unknown language is refused', () => {
    expect(() => chooseLanguage(['--lang', 'fr'], {})).toThrow(CommandError);
  });
});
