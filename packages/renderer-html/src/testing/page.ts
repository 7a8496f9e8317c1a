// What tests ask of a rendered page, read by a parser that follows the HTML standard.
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Form, Report } from '@gongkai/plugin-kit';
import type { HtmlOptions } from '../html-options.ts';
import { htmlRenderer } from '../html-renderer.ts';

type Element = Tree.Element;

/** The page as text. */
export function pageOf(form: Form, report: object, options: HtmlOptions = {}): string {
  const rendered = htmlRenderer.render({ form, report: report as Report, options });
  if (rendered instanceof Promise) throw new Error('the HTML renderer is synchronous');
  return new TextDecoder('utf-8', { fatal: true }).decode(rendered.bytes);
}

/** Its elements in order, and what the parser had to forgive. */
export function readHtml(html: string): { elements: Element[]; faults: string[] } {
  const faults: string[] = [];
  const options = {
    onParseError: ({ code }: { code: string }) => {
      faults.push(code);
    },
  };
  const root = html.startsWith('<!doctype') ? parse(html, options) : parseFragment(html, options);
  return { elements: [...elementsIn(root)], faults };
}

function* elementsIn(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** An element and what is in it, by the name of the tag. */
export function within(element: Element, ...tags: string[]): Element[] {
  return [...elementsIn(element)].filter(({ tagName }) => tags.includes(tagName));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element; `br` is a line feed. */
export function textOf(node: Tree.ChildNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
