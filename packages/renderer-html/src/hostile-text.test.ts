import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { printable } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import type { HtmlOptions } from './html-options.ts';
import { minimal } from './testing/examples.ts';
import { attribute, pageOf, readHtml, textOf } from './testing/page.ts';

const form = forms['2021'];
const layouts: HtmlOptions[] = [{ layout: 'page' }, { layout: 'fragment' }];

/** Any code points, halves of characters included; `fc.string` takes seconds to set this up. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

describe('text of any kind', () => {
  const anyText = fc.oneof(
    anyCharacters,
    fc.constantFrom(
      '<script>alert(1)</script>',
      '{{title}} {{{title}}} {{> page}}',
      '"\' onmouseover=x `',
      '</td></table><h1>',
      '</script><!--',
      'a\0b\x1b[31m\u202E321\u202C𠮷\u{10FFFD}',
      '&lt;&amp;&#60;',
      '第一行\n第二行\r\n\n第四行',
    ),
  );

  const visible = anyText.filter((text) => printable(text) !== '');

  test.each(layouts)('$layout: is shown as it is, and nothing of it becomes markup', (options) => {
    const plain = readHtml(pageOf(form, { ...minimal, preface: prose('a', 'b') }, options));
    fc.assert(
      fc.property(visible, visible, (text, other) => {
        const html = pageOf(
          form,
          { ...minimal, title: other, preface: prose(text, other) },
          options,
        );
        const { elements, faults } = readHtml(html);
        expect(faults).toEqual([]);
        const [p, h3, th, td, caption, alt] = ['p', 'h3', 'th', 'td', 'caption', 'div'].map((tag) =>
          elements.find(
            (e) => e.tagName === tag && (tag !== 'div' || attribute(e, 'role') === 'img'),
          ),
        );
        expect(textOf(p!)).toBe(printable(text));
        for (const element of [h3, caption]) expect(textOf(element!)).toBe(printable(other));
        expect(textOf(th!)).toBe(printable(text));
        expect(textOf(td!)).toBe(printable(other));
        expect(textOf(alt!)).toBe(printable(text));
        const tags = (all: typeof elements): string[] =>
          all.map((e) => e.tagName).filter((tag) => tag !== 'br');
        expect(tags(elements)).toEqual(tags(plain.elements));
      }),
    );
  });

  const prose = (text: string, other: string) => [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text: other },
    { type: 'table', caption: `${other}`, rows: [[text], [other]] },
    { type: 'figure', alt: text },
  ];
});
