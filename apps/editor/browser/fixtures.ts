import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePointer, type Draft, type Report } from '@gongkai/plugin-kit';
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

/** A report as someone would paste it, with one figure changed. */
export async function pasted(address: string, figure: number | null): Promise<string> {
  const report = writePointer(complete, address, figure) as Report;
  const { bytes } = await markdownRenderer.render({ form, report, options: {} });
  return new TextDecoder().decode(bytes);
}
