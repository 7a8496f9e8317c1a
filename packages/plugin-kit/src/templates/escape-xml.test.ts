import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('a text ends neither an element nor a value, whichever quotation marks it stands in', () => {
  expect(escapeXml(`<a b="c" d='e'>&lt;]]>`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;lt;]]&gt;',
  );
  expect(escapeXml('公开𠮷')).toBe('公开𠮷');
});
