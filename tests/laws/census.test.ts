// Nothing is lost, nothing said twice, nothing out of place: each cell and each text of a report stands
// exactly once in what people see of an output, in the order of the official form.
import { describe, expect, test } from 'vitest';
import type { Form, Renderer } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { forms } from '@gongkai/schema/forms';
import { marksIn, sentinelReport } from './sentinels.ts';
import { visibleHtml, visibleMarkdown } from './visible-text.ts';

interface Output {
  readonly name: string;
  readonly renderer: Renderer;
  readonly options: object;
  readonly visible: (bytes: Uint8Array) => string;
}

const outputs: readonly Output[] = [
  { name: 'HTML page', renderer: htmlRenderer, options: {}, visible: visibleHtml },
  {
    name: 'HTML fragment',
    renderer: htmlRenderer,
    options: { layout: 'fragment' },
    visible: visibleHtml,
  },
  { name: 'Markdown', renderer: markdownRenderer, options: {}, visible: visibleMarkdown },
];

describe.each(Object.values(forms))('edition $edition', (form: Form) => {
  const { report, marks } = sentinelReport(form);

  test('has a mark of its own for each cell and each text', () => {
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.filter((mark) => /^\d+$/.test(mark))).toHaveLength(form.cells.length);
  });

  test.each(outputs)('$name shows each of them once and in order', async (output) => {
    const { renderer, options, visible } = output;
    const { bytes } = await renderer.render({ form, report, options });
    expect(marksIn(visible(bytes))).toEqual(marks);
  });
});
