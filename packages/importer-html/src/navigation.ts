import type { DocumentBlock } from '@gongkai/plugin-kit';

/** How a paragraph links to other pages: as one link, or as a bar of several. */
export type Linking = 'link' | 'bar';

/** Which paragraphs consist of links. */
export type Links = WeakMap<DocumentBlock, Linking>;

const longest = 80;

/** What the share of link text in a paragraph says about it; signs between links do not count. */
export function linkingOf(text: string, linked: number, links: number): Linking | undefined {
  if (links === 0 || text.length > longest * links) return undefined;
  const { length } = text.replace(/[\s|｜/>»›·•-]/g, '');
  if (links >= 3 && linked >= 0.6 * length) return 'bar';
  return linked >= 0.9 * length ? 'link' : undefined;
}

/**
 * Without menus: bars of links, and three or more paragraphs in a row that are nothing but a link to
 * another page (titles of other years' reports stand there). A single link stays; it may be an
 * attachment.
 */
export function withoutMenus(blocks: readonly DocumentBlock[], links: Links): DocumentBlock[] {
  const kept: DocumentBlock[] = [];
  let run: DocumentBlock[] = [];
  for (const block of blocks) {
    const linking = links.get(block);
    if (linking === 'link' || (block.type === 'figure' && run.length > 0)) run.push(block);
    else {
      kept.push(...afterRun(run));
      run = [];
      if (linking !== 'bar') kept.push(block);
    }
  }
  return [...kept, ...afterRun(run)];
}

function afterRun(run: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return run.filter((block) => block.type === 'paragraph').length >= 3 ? [] : run;
}

const file = /\.(?:docx?|wps|pdf|xlsx?|et|ofd|zip|rar|7z|jpe?g|png|gif|txt)(?:[?#]|$)/i;

/** Whether a link leads to another page rather than to a file, which is an attachment. */
export function leadsAway(href: string | undefined): boolean {
  return href !== undefined && !file.test(href.slice(-200)) && !/^(?:mailto|tel):/i.test(href);
}
