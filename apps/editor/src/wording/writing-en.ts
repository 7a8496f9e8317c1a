import type { WritingWording } from './writing.ts';

export const writingEn: WritingWording = {
  guidance: 'How to fill it in, and the law',
  citedFrom: (source) => ` (${source})`,
  citedArticle: (regulation, cite) => `${regulation === '' ? '' : `《${regulation}》`}${cite}`,

  tasks: 'The six sections',
  taskStates: {
    untouched: 'Not started',
    started: 'In progress',
    faulty: 'Has errors',
    done: 'Completed',
  },
  characters: (count) => `${String(count)} characters`,
  cellsOf: (stated, all) => `${String(stated)}/${String(all)} cells`,
  proseBefore: 'Prose before the table',
  proseAfter: 'Prose after the table',
  sectionDone: 'This section is finished',
  finished: (section) => `mark ${section} as finished`,
  wroteProse: (place) => `write ${place}`,
  headingNumber: (number) => `block ${String(number)}, a heading`,
  paragraphNumber: (number) => `block ${String(number)}`,
  removeBlock: (name) => `Delete ${name}`,
  topics: 'The five topics',
  addTopic: 'Add ',
  addParagraph: 'Add a paragraph',
  addHeading: 'Add a heading',
  insertFigure: 'Insert a figure of the tables',
  insertHere: 'Insert at the cursor',
  boundFigures: (all, differing) =>
    `${String(all)} figures speak of the tables, ${differing === 0 ? 'all agree' : `${String(differing)} to be looked at`}`,
  tableSays: (text, table, agrees) =>
    `The prose says ${text}, the tables ${table}${agrees ? ': they agree' : ''}`,
  tableSilent: (text) => `The prose says ${text}, the tables nothing yet`,
  correctProse: (figure) => `Change the prose to ${figure}`,
  correctedProse: (text) => `correct ${text} in the prose`,

  onPage: (page) => `page ${String(page)}`,
  readings: {
    read: 'read as it stands',
    bySums: 'placed by the sums',
    sign: 'no figure in the source',
    open: 'not certain, left open',
    absent: 'not in the source',
  },
  cellCount: (count) => `${String(count)} cells`,
  onlyOpen: 'Only what was not read as it stands',
  readerSaid: (count) => `What the reader said (${String(count)})`,
  recognitionHeads: ['Row and column', 'Read', 'How', 'Where in the source', 'As written'],

  noPrevious:
    'No report of the year before is open. Open it to compare cells and prose; what it carried forward can be taken over.',
  comparedWith: (name) => `Compared with “${name}”.`,
  openPrevious: 'Open the report of the year before',
  otherYear: (year) =>
    `This is a report of ${year}, not of the year before: it is compared, but nothing is checked against it.`,
  everyCell: 'List every cell, not the totals alone',
  compareHeads: [
    'Row and column',
    'Year before',
    'This year',
    'Change',
    'Before (hollow), now (full)',
  ],
  prefillTitle: 'What can be taken from the year before',
  prefillTake: 'Take ',
  prefillAll: 'Take all',
  prefilled: 'fill in from the year before',

  otherAgency: (name) =>
    `The report of the year before is of “${name}”, another agency: see whether it is the right one.`,
  waiverOffer: 'Answer it',
  waiverReason: 'Reason: why it is right as it stands',
  waiverBy: 'Answered by',
  waiverMissing: 'State the reason and who answers',
  waiverGive: 'Answer',
  waived: 'answer a finding',
  waivedCount: (waived, lapsed) =>
    `${String(waived)} answered${lapsed === 0 ? '' : `, ${String(lapsed)} lapsed`}`,
  answered: (reason, by, on) => `${reason} (${by}, ${on})`,
  waiverTakeBack: 'Take the answer back',
  waiverTakenBack: 'take an answer back',
  waiverLapsed: 'Lapsed: a figure it saw has changed.',

  facts: 'Agency, contacts, publication, processing fees',
  largeType: 'Large type',

  factTitle: 'Title',
  toFill: 'To do',

  readiness: (errors) =>
    errors === 0
      ? 'No error is open: the report can be filed.'
      : `${String(errors)} ${errors === 1 ? 'error is' : 'errors are'} neither repaired nor answered: do not file the report yet.`,
};
