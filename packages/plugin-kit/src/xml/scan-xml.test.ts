import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../archive.ts';
import { decodeXml, scanXml } from '../xml.ts';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

const name = fc.stringMatching(/^[a-z]{1,3}(:[a-z]{1,3})?$/);
const content = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    name,
    attributes: fc.dictionary(name, content, { maxKeys: 3 }),
    children: fc.array(fc.oneof(content, tie('node')), { maxLength: 3, depthIdentifier: 'xml' }),
  }),
}));

const escape = (text: string) =>
  text.replace(/[&<>"'\r\n\t]/g, (c) => `&#${String(c.codePointAt(0))};`);

function write(node: Node): string {
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const inner = node.children.map((c) => (typeof c === 'string' ? escape(c) : write(c))).join('');
  return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function events(xml: string): string[] {
  const seen: string[] = [];
  scanXml(xml, {
    open: (element) => seen.push(`<${element.name}`),
    close: (closed) => seen.push(`>${closed}`),
    text: (text) => seen.push(text),
  });
  return seen;
}

function expected(node: Node): string[] {
  return [
    `<${node.name}`,
    ...node.children.flatMap((c) => (typeof c === 'string' ? [c] : expected(c))),
    `>${node.name}`,
  ];
}

const joined = (list: string[]) => list.join('\u0000').replaceAll(/(?<=[^<>])\u0000(?=[^<>])/g, '');

function reasonOf(xml: string): string {
  try {
    events(xml);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableError ? error.reason : String(error);
  }
}

describe('scanXml', () => {
  test('reports every element, attribute and text of a document', () => {
    fc.assert(
      fc.property(node, (root) => {
        expect(joined(events(write(root)))).toBe(joined(expected(root)));
        scanXml(write(root), {
          open(element) {
            if (element.name !== root.name) return;
            this.open = () => undefined;
            for (const [key, value] of Object.entries(root.attributes)) {
              expect(element.attribute(key)).toBe(value);
            }
          },
        });
      }),
    );
  });

  test('knows prefixes, comments, CDATA and a greater-than sign in an attribute', () => {
    expect(
      events('<?xml version="1.0"?><!-- <x> --><x:a b="1>0"><![CDATA[<&]]>&amp;</x:a>'),
    ).toEqual(['<x:a', '<&', '&', '>x:a']);
  });

  test.each([
    ['entity expansion', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['an undeclared entity', '<a>&b;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['an open element', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['a tag without an end', '<a b="'],
    ['a comment without an end', '<a><!-- '],
    ['a character that does not exist', '<a>&#x110000;</a>'],
    ['half a character', '<a>&#xd800;</a>'],
    ['nesting without bounds', '<a>'.repeat(100_000)],
  ])('refuses %s', (_, xml) => {
    expect(reasonOf(xml)).toBe('corrupt');
  });

  test('hostile text takes linear time', () => {
    const started = performance.now();
    for (const piece of ['<a ', '<a b=', '&', '<!--', '<![CDATA[', "<a b='", '</']) {
      reasonOf(`<a>${piece.repeat(200_000)}`);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('decodeXml', () => {
  test('reads UTF-8 and UTF-16 and refuses other bytes', () => {
    expect(decodeXml(new TextEncoder().encode('\ufeff<a>报告</a>'))).toBe('<a>报告</a>');
    const utf16 = Uint8Array.from(
      [...'\ufeff<a>报</a>'].flatMap((c) => {
        const code = c.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    );
    expect(decodeXml(utf16)).toBe('<a>报</a>');
    expect(() => decodeXml(Uint8Array.of(0x3c, 0xb1, 0xa8))).toThrow(UnreadableError);
  });
});
