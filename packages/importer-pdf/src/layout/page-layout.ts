import type { Budget } from '../filters/budget.ts';
import { heightOf, widthOf, type Box } from '../content/box.ts';
import type { Glyph, PageContent } from '../content/page-content.ts';
import { latticeOf } from './lattice.ts';
import { openTables } from './open-table.ts';
import type { PageTable } from './page-table.ts';
import { ruleGrids } from './rule-grid.ts';
import { ruledTable } from './ruled-table.ts';
import { textLines, type TextLine } from './text-line.ts';
import { uprightPage } from './upright-page.ts';
import { visibleGlyphs } from './visible-glyphs.ts';

/** What stands on a page, before the pages are put together. */
export interface PageLayout {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  readonly figures: readonly Box[];
  /** Nothing to read, but a picture or outlines that may be a scanned page. */
  readonly scanned: boolean;
}

/** Smaller pictures are seals, logos, lines. */
const smallestFigure = 10_000;
/** So many outlines on a page without letters are letters drawn as outlines. */
const manyShapes = 100;

/** Tables by their lines, and the lines of text outside them. */
export function pageLayout(content: PageContent, page: number, budget: Budget): PageLayout {
  const upright = uprightPage(content);
  const glyphs = visibleGlyphs(upright, budget);
  const tables: PageTable[] = [];
  let rest: Glyph[] = glyphs;
  for (const grid of ruleGrids(upright.rules, budget)) {
    const lattice = latticeOf(grid, budget);
    if (lattice === undefined) continue;
    budget.takeSteps(rest.length >> 3);
    const found = ruledTable(lattice, rest, page);
    rest = found.rest;
    if (found.table !== undefined) tables.push(found.table);
  }
  const { width, height, images, shapes } = upright;
  const open = openTables(textLines(rest), page, budget);
  const area = (box: Box): number => widthOf(box) * heightOf(box);
  const isBlank = glyphs.every(({ text }) => text.trim() === '');
  return {
    page,
    width,
    height,
    tables: [...tables, ...open.tables],
    lines: open.rest,
    figures: images.filter((box) => area(box) >= smallestFigure),
    scanned:
      isBlank && (images.some((box) => 3 * area(box) >= width * height) || shapes >= manyShapes),
  };
}
