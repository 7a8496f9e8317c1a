import { forms } from '@gongkai/schema/forms';
import type { Report } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { literalFor } from './literal.ts';
import { ratio } from './measure.ts';

const form = forms['2021'];
const encoder = new TextEncoder();

const render = (report: Report): Uint8Array => {
  const rendered = htmlRenderer.render({ form, report, options: {} });
  if (rendered instanceof Promise) throw new Error('the HTML renderer is synchronous');
  return rendered.bytes;
};

export const renderGoal: Goal = {
  name: 'HTML to bytes / template literal to the same bytes',
  limit: 3,
  unit: '×',
  async measure() {
    const literal = await literalFor(example, (report) => new TextDecoder().decode(render(report)));
    if (literal(example) !== new TextDecoder().decode(render(example))) {
      throw new Error('the literal does not give the same page');
    }
    return ratio(
      () => render(example),
      () => encoder.encode(literal(example)),
    );
  },
};
