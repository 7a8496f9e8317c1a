import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePointer, type Draft, type Report } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };

/** A published report as text, every figure 0, one heading twice, two rows beside their columns. */
export const seed = {
  path: fileURLToPath(new URL('../../../tests/fixtures/jili-2023.txt', import.meta.url)),
  /** The number of the line that begins so, from 1. */
  lineOf(start: string): number {
    return (
      1 +
      readFileSync(seed.path, 'utf8')
        .split('\n')
        .findIndex((line) => line.startsWith(start))
    );
  },
};

/** A report of real size that adds up. */
export const complete = example as Draft;

/** The same with one figure changed, as Markdown and as a fragment of a page. */
export async function pasted(
  address: string,
  figure: number | null,
): Promise<{ readonly text: string; readonly html: string }> {
  const report = writePointer(complete, address, figure) as Report;
  const markdown = await markdownRenderer.render({ form, report, options: {} });
  const page = await htmlRenderer.render({ form, report, options: { layout: 'fragment' } });
  const text = ({ bytes }: { readonly bytes: Uint8Array }): string =>
    new TextDecoder().decode(bytes);
  return { text: text(markdown), html: text(page) };
}
