import type { Document, Importer, Source } from '@gongkai/plugin-kit';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { decodePage } from './decode-page.ts';
import { readPage } from './read-page.ts';

const mostBytes = 32 << 20;
const looked = 4096;

/**
 * 读入网页：整页或片段，Word 另存的网页也可以。取正文的段落、表格、图片，略去导航、页脚和隐藏内容。
 * Reads web pages, whole or in part, pages saved by Word included: the paragraphs, tables and pictures
 * of the article; navigation, footers and hidden parts are left out.
 */
export const htmlImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'html',
  accepts: {
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  },
  recognise,
  read({ source: { bytes } }): Document {
    if (bytes.length === 0) return unreadableDocument('empty');
    if (bytes.length > mostBytes) return unreadableDocument('too-large');
    const signature = signatureOf(bytes);
    if (signature !== undefined) return foreignDocument(signature);
    const html = decodePage(bytes);
    return isBinary(html) ? unreadableDocument('binary') : readPage(html);
  },
};

/** A doctype or `<html` is proof; a fragment begins with a tag; tags further on may be Markdown's. */
function recognise({ bytes }: Source): number {
  if (signatureOf(bytes) !== undefined) return 0;
  const start = decodePage(bytes.subarray(0, looked));
  if (isBinary(start)) return 0;
  if (/<!doctype html|<html[\s>]|<body[\s>]|<head[\s>]/i.test(start)) return 0.95;
  if (/^\s*<(?:\?xml|!--|[a-z][a-z0-9]*[\s/>])/i.test(start)) return 0.8;
  return /<(?:table|p|div|td|span)[\s>]/i.test(start) ? 0.4 : 0;
}

/** More than one control character in two hundred: no page is like that. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 16_384);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls * 200 > sample.length;
}
