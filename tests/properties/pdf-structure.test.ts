// What of a PDF is not on its pages, as pdf.js finds it: bookmarks, tags, properties, the attachment.
import { expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import { flat, linesOf } from '../browser/pdf-lines.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const examples = [
  { form: forms['2019'], report: complete2019 as unknown as Report },
  { form: forms['2021'], report: complete2021 as unknown as Report },
];

async function opened(form: (typeof examples)[number]['form'], report: Report, embed = true) {
  const { bytes } = await pdfRenderer.render({ form, report, options: { embed } });
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}

test.each(examples)('$form.edition: the bookmarks are the headings', async ({ form, report }) => {
  const view = toView(form, report);
  const marks = (await (await opened(form, report)).getOutline()) as readonly Bookmark[];
  expect(marks.map(({ title }) => title)).toEqual(view.sections.map(({ label }) => label));
  const headings = view.sections.map(({ prose }) =>
    prose.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
  );
  const below = (mark: Bookmark): string[] =>
    mark.items.flatMap((item) => [item.title, ...below(item)]);
  expect(marks.map(below)).toEqual(headings);
});

test.each(examples)('$form.edition: the report itself is attached', async ({ form, report }) => {
  const file = await opened(form, report);
  const [[name] = [''], ...others] = (await file.getAttachments()) ?? [];
  expect(others).toEqual([]);
  expect(name).toBe('gongkai.json');
  const content = await file.getAttachmentContent(name);
  expect(JSON.parse(new TextDecoder().decode(content ?? undefined))).toEqual(report);
  expect(await (await opened(form, report, false)).getAttachments()).toBeNull();
});

test.each(examples)('$form.edition: it says what it is', async ({ form, report }) => {
  const { info, metadata } = (await (await opened(form, report)).getMetadata()) as Properties;
  const { publication, year } = report;
  const day = publication?.preparedOn?.replaceAll('-', '') ?? `${String(year)}1231`;
  expect(info).toMatchObject({
    Title: report.title,
    Author: report.agency.name,
    Subject: form.reportName,
    Language: 'zh-CN',
    CreationDate: `D:${day}000000Z`,
    ModDate: `D:${day}000000Z`,
  });
  // PDF/A-3a
  expect(metadata.get('pdfaid:part')).toBe('3');
  expect(metadata.get('pdfaid:conformance')).toBe('A');
});

test.each(examples)(
  '$form.edition: tables are tables, and say what they are headed by',
  async ({ form, report }) => {
    const file = await opened(form, report);
    const pages = Array.from({ length: file.numPages }, async (_, i) =>
      (await file.getPage(i + 1)).getStructTree(),
    );
    const roles = (await Promise.all(pages)).flatMap((tree) => rolesIn(tree as Tag | null));
    const count = (role: string): number => roles.filter((each) => each === role).length;
    expect(count('Table')).toBeGreaterThanOrEqual(3);
    expect(count('TD')).toBeGreaterThanOrEqual(form.cells.length);
    expect(count('TH')).toBeGreaterThanOrEqual(10);
    expect(count('H1')).toBe(form.sections.length);
    expect(count('P')).toBeGreaterThanOrEqual(5);
  },
);

test('a heading never stands alone at the end of a page, wherever the page ends', async () => {
  const { form, report } = examples[1]!;
  const headings = form.sections.map(({ label }) => flat(label));
  const paragraph = { type: 'paragraph', text: '本段占一行。' };
  for (let lines = 0; lines < 22; lines += 1) {
    const notes = Array.from({ length: lines }, () => paragraph);
    const requests = { ...report.requests, notes };
    const disputes = { ...report.disputes, prose: [] };
    const changed = { ...report, requests, disputes } as Report;
    const { bytes } = await pdfRenderer.render({ form, report: changed, options: {} });
    const pages = await linesOf(bytes);
    // the page number is the last line
    const last = pages.map((page) => page.at(-2)?.text);
    expect(headings.filter((heading) => last.includes(heading))).toEqual([]);
    const all = pages.flat().map(({ text }) => text);
    expect(all).toEqual(expect.arrayContaining(headings));
  }
});

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}
interface Properties {
  readonly info: object;
  readonly metadata: { get(name: string): string | null };
}
interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

const rolesIn = (tag: Tag | null): string[] =>
  tag === null ? [] : [tag.role ?? '', ...(tag.children ?? []).flatMap(rolesIn)];
