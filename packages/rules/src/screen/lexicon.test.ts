import { expect, test } from 'vitest';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';
import { changed, found, said } from '../testing/sound-draft.ts';
import { commonMisspellings } from './common-misspellings.ts';
import { readLexicon } from './read-lexicon.ts';

test.each(commonMisspellings)('$word for $replacement', ({ word, replacement = '' }) => {
  expect(found(said(`贯彻${word}有关要求。`))).toEqual(['screen/lexicon']);
  expect(found(said(`贯彻${replacement}有关要求。`))).toEqual([]);
});

test('the office’s own words come first, with their severity, replacement and note', () => {
  const lexicon = readLexicon('[错误]\n旧称办公室 => 新称办公室 # 已更名');
  const draft = changed(said('由旧称办公室承办，依据政府信息公开条列。'));
  const diagnostics = checkRules({ form, draft, lexicon }).diagnostics;
  expect(diagnostics.map(({ severity, params }) => [severity, params['word']])).toEqual([
    ['error', '旧称办公室'],
    ['warning', '政府信息公开条列'],
  ]);
  expect(diagnostics[0]?.message).toMatch(/新称办公室.*已更名/u);
});

test('the title is looked at, too', () => {
  const lexicon = readLexicon('民政局');
  const at = checkRules({ form, draft: changed({}), lexicon }).diagnostics.map((d) => d.at);
  expect(at).toContain('/title');
});
