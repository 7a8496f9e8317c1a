import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import type { HtmlOptions } from './html-options.ts';
import { minimal } from './testing/examples.ts';
import { attribute, pageOf, readHtml, textOf } from './testing/page.ts';

const form = forms['2021'];
const layouts: HtmlOptions[] = [{ layout: 'page' }, { layout: 'fragment' }];

describe('a cell that is not stated', () => {
  const cell = form.cells[0]!.address;
  const rules = { issued: null, repealed: 0, inForce: 0 };
  const proactiveDisclosure = { ...(minimal['proactiveDisclosure'] as object), rules };
  const shown = (remarks: object[], options: HtmlOptions) => {
    const html = pageOf(form, { ...minimal, proactiveDisclosure, remarks }, options);
    return readHtml(html).elements.find((e) => attribute(e, 'headers'))!;
  };

  test.each(layouts)('$layout: blank in the source is blank, and is said to be', (options) => {
    const td = shown([{ at: cell, kind: 'blank', text: '' }], options);
    expect(textOf(td)).toBe('');
    expect(attribute(td, 'aria-label')).toBe('空白');
  });

  test.each(layouts)('$layout: has what the source has, never 0', (options) => {
    expect(textOf(shown([{ at: cell, kind: 'slash', text: '/' }], options))).toBe('/');
    expect(textOf(shown([{ at: cell, kind: 'text', text: '2件<b>' }], options))).toBe('2件<b>');
    expect(textOf(shown([{ at: cell, kind: 'unreadable', text: '12' }], options))).toBe(
      '无法读取（12）',
    );
    expect(textOf(shown([], options))).toBe('未载明');
  });
});
