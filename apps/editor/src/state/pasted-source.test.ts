import { expect, test } from 'vitest';
import type { Source } from '@gongkai/plugin-kit';
import { pastedSource } from './pasted-source.ts';

const html = '<table><tr><td>规章<td>2</table>';
const text = '规章\t2\r\n';
const shown = '规章\t2\n';
const read = ({ bytes, mediaType }: Source): unknown => [
  mediaType,
  new TextDecoder().decode(bytes),
];

test('a copied table is read with its spans', () => {
  expect(read(pastedSource(shown, { html, text }))).toEqual(['text/html', html]);
});

test('what was edited since, typed, or copied without a table is read as it is seen', () => {
  expect(read(pastedSource(`${shown}3`, { html, text }))).toEqual(['text/plain', `${shown}3`]);
  expect(read(pastedSource(shown, undefined))).toEqual(['text/plain', shown]);
  expect(read(pastedSource(shown, { html: '<p>规章 2</p>', text }))).toEqual(['text/plain', shown]);
});
