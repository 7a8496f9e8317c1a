// What tests ask of a rendered document.
import type { Form, Report } from '@gongkai/plugin-kit';
import { openArchive } from '@gongkai/plugin-kit/archive';
import { scanXml } from '@gongkai/plugin-kit/xml';
import type { DocxOptions } from '../docx-options.ts';
import { docxRenderer } from '../docx-renderer.ts';

/** The file. */
export function docxOf(form: Form, report: object, options: DocxOptions = {}): Uint8Array {
  const rendered = docxRenderer.render({ form, report: report as Report, options });
  if (rendered instanceof Promise) throw new Error('the Word renderer is synchronous');
  return rendered.bytes;
}

/** A part as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const content = openArchive(docx).read(name);
  if (content === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** An element of a part. */
export interface Node {
  readonly name: string;
  readonly value: string | undefined;
  readonly children: Node[];
  attribute(name: string): string | undefined;
  text: string;
}

/** The root element of a part; throws where the XML is not well-formed. */
export function rootOf(xml: string): Node {
  const root: Node = { name: '', value: '', children: [], attribute: () => '', text: '' };
  const open = [root];
  scanXml(xml, {
    open(element) {
      const node: Node = {
        name: element.name,
        value: element.attribute('w:val'),
        children: [],
        attribute: (name) => element.attribute(name),
        text: '',
      };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(piece) {
      const node = open.at(-1);
      if (node) node.text += piece;
    },
    close() {
      open.pop();
    },
  });
  return root.children[0] ?? root;
}

/** The body of a document. */
export function bodyOf(docx: Uint8Array): Node {
  const [body] = within(rootOf(partOf(docx, 'word/document.xml')), 'w:body');
  if (body === undefined) throw new Error('no body');
  return body;
}

/** The elements of some names in an element, in order. */
export function within({ children }: Node, ...names: string[]): Node[] {
  return children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...within(child, ...names),
  ]);
}

/** The text of an element as Word shows it. */
export function textOf(node: Node): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:br') return '\n';
  return node.name === 'w:tab' ? '\t' : node.children.map(textOf).join('');
}

/** A cell of a table and where it stands. */
export interface Cell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly width: number;
  readonly merge: 'restart' | 'continue' | undefined;
}

/** The cells of a table by rows. */
export function rowsOf(table: Node): Cell[][] {
  return table.children
    .filter(({ name }) => name === 'w:tr')
    .map((row) => {
      let column = 0;
      return within(row, 'w:tc').map((cell) => {
        const [span] = within(cell, 'w:gridSpan');
        const [merge] = within(cell, 'w:vMerge');
        const [width] = within(cell, 'w:tcW');
        const found: Cell = {
          text: textOf(cell),
          column,
          span: Number(span?.value ?? 1),
          width: Number(width?.attribute('w:w')),
          merge: merge && (merge.value === 'restart' ? 'restart' : 'continue'),
        };
        column += found.span;
        return found;
      });
    });
}

/** The official tables of a document: those that have a description, with their rows. */
export function officialTables(docx: Uint8Array): Cell[][][] {
  return bodyOf(docx)
    .children.filter(({ name }) => name === 'w:tbl')
    .filter((table) => /^表[二三四] /.test(within(table, 'w:tblCaption')[0]?.value ?? ''))
    .map(rowsOf);
}
