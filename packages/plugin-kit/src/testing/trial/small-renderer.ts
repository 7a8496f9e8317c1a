// A small renderer that does everything right, each part of which can be put wrong.
import { forms } from '@gongkai/schema/forms';
import type { Renderer, RenderInput } from '../../index.ts';
import { escapeHtml } from '../../templates.ts';
import { toView, type ProseView, type ReportView, type SectionView } from '../../view.ts';
import type { RendererSetup } from '../renderer/renderer-setup.ts';
import { checkRenderer } from '../renderer/test-renderer.ts';

/** The parts of a small renderer that does everything right, each to be put wrong. */
interface Parts {
  readonly text: (text: string) => string;
  readonly view: (view: ReportView, input: RenderInput) => ReportView;
  readonly page: (html: string, input: RenderInput) => string;
}

const right: Parts = { text: escapeHtml, view: (view) => view, page: (html) => html };
const encode = (html: string): Uint8Array => new TextEncoder().encode(html);

/** The small renderer with some of its parts put wrong. */
export function small(parts: Partial<Parts> = {}, more: Partial<Renderer> = {}): Renderer {
  const { text, view: viewed, page } = { ...right, ...parts };
  const p = (...texts: string[]): string => texts.map((t) => `<p>${text(t)}</p>`).join('');
  const prose = (blocks: readonly ProseView[]): string =>
    blocks.map((block) => p(...textsOf(block))).join('');
  const section = ({ label, prose: before, table, notes }: SectionView): string => {
    const rows = table?.groups.flatMap((group) => group.rows) ?? [];
    const cells = rows.map(
      (row) => `<tr>${row.cells.map((c) => `<td>${text(c.text)}</td>`).join('')}</tr>`,
    );
    return `<h2>${label}</h2>${prose(before)}<table>${cells.join('')}</table>${prose(notes)}`;
  };
  return {
    kind: 'renderer',
    api: 1,
    name: 'small',
    produces: { mediaType: 'text/html', extension: '.html' },
    render(input) {
      const view = viewed(toView(input.form, input.report), input);
      const body = p(view.title) + prose(view.preface) + view.sections.map(section).join('');
      return { bytes: encode(page(body, input)) };
    },
    ...more,
  };
}

function textsOf(block: ProseView): string[] {
  const texts =
    block.type === 'table'
      ? [block.caption, ...block.head, ...block.rows.flat()]
      : block.type === 'figure'
        ? [block.caption, block.alt]
        : [block.text];
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

/** Names of the checks that do not hold, editions aside. */
export async function failing(renderer: Renderer, setup: RendererSetup = {}): Promise<string[]> {
  const failures = await checkRenderer(renderer, { forms: [forms['2021']], ...setup });
  if (failures.some(({ message }) => message === '')) throw new Error('a failure without a reason');
  return [...new Set(failures.map(({ check }) => check.replace(/, edition .*/, '')))];
}

/** An option as it should be declared. */
export const options = {
  properties: { size: { type: 'string', enum: ['a4', 'a3'], default: 'a4', description: 'paper' } },
};
/** A view with something changed in each section. */
export const everySection = (
  view: ReportView,
  change: (section: SectionView) => SectionView,
): ReportView => ({
  ...view,
  sections: view.sections.map(change),
});
