import type { Family } from './family.ts';
import type { GridFamily } from './grid-family.ts';
import { localHabits } from './habits.ts';
import { page } from './carriers/page.ts';
import { print } from './carriers/print.ts';
import { wordDocument } from './carriers/word.ts';
import { workbook } from './carriers/workbook.ts';
import { commas } from './families/commas.ts';
import {
  cutGrid,
  mergedGrid,
  paddedGrid,
  singleGrid,
  unmergedGrid,
  wrappedGrid,
} from './families/grids.ts';
import { ocrMarkdown } from './families/ocr-markdown.ts';
import { barredCells, cellPerLine, cellsAndBars, spacedCells } from './families/one-cell.ts';
import { drawnTable, markdownTable, paddedPipeRows, pipeRows } from './families/pipes.ts';
import { glued, partlyGlued, spacedOut } from './families/run-on.ts';
import { aligned, spaceRows } from './families/spaces.ts';
import { mostlyShiftedTabs, shiftedTabs, tabs, trimmedTabs } from './families/tabs.ts';
import { tornByColumns, tornByRows } from './families/torn.ts';

/** Every way of laying out a report that published texts have shown. */
const textFamilies: readonly Family[] = [
  tabs,
  shiftedTabs,
  mostlyShiftedTabs,
  trimmedTabs,
  markdownTable,
  pipeRows,
  paddedPipeRows,
  cellPerLine,
  spacedCells,
  barredCells,
  cellsAndBars,
  spaceRows,
  aligned,
  glued,
  partlyGlued,
  spacedOut,
  ocrMarkdown,
  commas,
  drawnTable,
  tornByRows,
  tornByColumns,
];

/** Every way in which documents and pages have the tables. */
const gridFamilies: readonly GridFamily[] = [
  mergedGrid,
  unmergedGrid,
  paddedGrid,
  cutGrid,
  singleGrid,
  wrappedGrid,
  { ...mergedGrid, name: 'page of a site', carry: page },
  { ...mergedGrid, name: 'word document', carry: wordDocument },
  { ...mergedGrid, name: 'workbook', carry: workbook },
  { ...mergedGrid, name: 'printed PDF', carry: print },
];

const official: readonly (Family | GridFamily)[] = [...textFamilies, ...gridFamilies];

/** All of them as the form has them, and as bodies fill it in by their own habits. */
export const families: readonly (Family | GridFamily)[] = [
  ...official,
  ...official.map((family) => ({
    ...family,
    name: `${family.name}, local habits`,
    habits: localHabits,
  })),
];
