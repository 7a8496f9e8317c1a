import type { Document } from '@gongkai/plugin-kit';
import { carriesContent, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { withoutMenus } from './navigation.ts';
import { PageReader } from './page-reader.ts';
import { scanTags } from './scan-tags.ts';

/**
 * The text of a page → blocks. Where what a visitor sees at first holds no report, but what is hidden
 * does (pages with tabs), everything is read.
 */
export function readPage(html: string): Document {
  const shown = read(html, false);
  if (!shown.leftOut || carriesContent(shown.document.blocks)) return shown.document;
  return read(html, true).document;
}

function read(html: string, everything: boolean): { document: Document; leftOut: boolean } {
  const reader = new PageReader(html, { everything, preserved: !hasTags.test(html) });
  scanTags(html, reader.types, reader);
  const exceeded = reader.done;
  const blocks = reader.end();
  const { embedded, leftOut } = reader;
  const properties = reader.properties.toRecord();
  return {
    leftOut,
    document: {
      blocks: withoutMenus(blocks, reader.links),
      ...(exceeded || reader.done ? { diagnostics: tooLarge } : {}),
      ...(embedded === undefined ? {} : { embedded }),
      ...(properties === undefined ? {} : { properties }),
    },
  };
}

const hasTags = /<[a-z!/]/i;
const tooLarge = unreadableDocument('too-large').diagnostics ?? [];
