import type { Source } from '@gongkai/plugin-kit';

/** 剪贴板里的两种内容。 The two flavours of a clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * 粘贴的内容作为来源：从网页、Word、WPS 复制的带有真正的表格，合并的格不会错位，故优先；粘贴后又改动过
 * 文字的，以看得见的文字为准。
 * What was pasted, as a source. Copied from a page or a document it carries real tables, which keep
 * spans; so these are read, unless the text was edited since: then what is seen counts.
 */
export function pastedSource(text: string, pasted: Pasted | undefined): Source {
  const same = pasted?.text.replace(/\r\n?/g, '\n') === text;
  const html = pasted !== undefined && same && /<table\b/i.test(pasted.html);
  return {
    bytes: new TextEncoder().encode(html ? pasted.html : text),
    mediaType: html ? 'text/html' : 'text/plain',
  };
}
