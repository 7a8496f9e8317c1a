import type { Wording } from './wording.ts';
import { writingEn } from './writing-en.ts';

export const en: Wording = {
  application: 'Annual report on government information disclosure',
  offline: 'Works offline; files stay on this computer',
  language: '语言 / Language',
  skip: 'Skip to findings',
  fault: (detail) =>
    `The program failed; nothing was changed. Reload the page and try again; if it stays so, report this to the maintainers: ${detail}`,

  startTitle: 'Write an annual report',
  startHint:
    'Begin one, or open one: it reads every cell of the official tables, checks that they add up, and shows the line of the source each figure comes from.',
  chooseFile: 'Choose a file',
  orDrop: 'or drop it here',
  formats: (extensions) => `Can be opened: ${extensions}`,
  pasteTitle: 'Or paste the whole report',
  pasteHint: 'Select all on the page, in Word or in WPS, copy, and paste below, tables included.',
  pasteLabel: 'Text of the report',
  recognise: 'Read it',
  reading: 'Reading…',
  cannotOpen: (name) =>
    `“${name}” cannot be opened: it may have been moved or be in use by another program.`,
  backTo: (name) => `Back to “${name}”`,
  pasted: 'Pasted text',
  promises: [
    'A cell that was not read is shown as such, never as 0.',
    'Nothing is changed by itself; each repair you take can be undone.',
    'Everything happens on this computer, without a network.',
  ],

  report: 'This report',
  openOther: 'Open another',
  untitled: '(no title was read)',
  nothingRecognised: 'No annual report was recognised',
  agency: 'Agency',
  year: 'Year',
  edition: 'Form',
  sourceName: 'Source',
  colon: ': ',
  unstated: 'not stated',
  undo: (step) => `Undo: ${step}`,
  redo: (step) => `Redo: ${step}`,
  nothingToUndo: 'Undo',
  nothingToRedo: 'Redo',

  views: 'Views',
  viewNames: {
    form: 'Fill in',
    recognition: 'What was read',
    compare: 'Year before',
    preview: 'Preview and download',
  },

  stated: (stated, all) => `${String(stated)} of ${String(all)} cells have a figure`,
  changed: (count) =>
    `${String(count)} ${count === 1 ? 'cell differs' : 'cells differ'} from the source`,
  paragraphs: (count, characters) =>
    `${String(count)} ${count === 1 ? 'block' : 'blocks'} of prose, ${String(characters)} characters`,
  beforeSections: 'Before the sections',
  cellStates: {
    blank: 'blank',
    slash: 'a slash in the source',
    dash: 'a dash in the source',
    text: 'text in the source',
    unreadable: 'unreadable',
    unstated: 'not stated',
    invalid: 'not a number',
  },
  cellFindings: (count) => `${String(count)} ${count === 1 ? 'finding' : 'findings'}`,
  cellChanged: 'changed',

  awaitsAddends: 'awaits',
  computedTotal: 'total is computed',
  laneDiffers: (axis, difference) => `${axis === 'row' ? 'row' : 'col.'} ${difference}`,
  laneBalances: (axis) => `this ${axis === 'row' ? 'row' : 'column'} balances`,
  entered: (place) => `enter ${place}`,
  cleared: (count) => `clear ${String(count)} cells`,
  fillZeros: (count) => `Fill blanks with 0 (${String(count)})`,
  zeroFilled: (count) => `blanks filled with 0: ${String(count)}`,
  totalsComputed: 'Totals are computed',
  totalsByHand: 'totals by hand',
  totalsByHandNow:
    ' A pasted total is not the sum of its parts: it was kept as pasted, and the totals of this table are now by hand.',

  pastedStep: 'paste',
  pastedCells: (placed, unread) =>
    `${String(placed)} cells pasted${unread === 0 ? '' : `, ${String(unread)} not recognised`}.`,
  pastePreview: 'What is pasted does not fit the table; look first',
  pasteBy: (by, placed, left) =>
    `Matched by ${by === 'labels' ? 'labels' : 'position'}: ${String(placed)} cells have a place, ${String(left)} items have none.`,
  pasteLeft: 'Without a place, not pasted',
  pastePlaced: 'To be pasted',
  pasteAccept: 'Paste these cells',
  cancel: 'Cancel',

  save: 'Save',
  saveHint: 'Saves a file (Ctrl+S). The file is the record; the browser keeps a draft only.',
  inFile: 'saved as a file',
  keepStatus: {
    waiting: () => 'keeping a draft…',
    kept: (time) => `draft kept ${time}, not yet in a file`,
    full: () => 'The storage of the browser is full: no draft was kept. Save a file now.',
    blocked: () => 'The browser does not let drafts be kept. Save a file often.',
  },
  keptTitle: 'Drafts kept',
  keptAt: (time, inFile) => `${time}${inFile ? ', in a file' : ', not yet in a file'}`,
  goOn: 'Go on',
  discard: 'Delete',
  openElsewhere:
    'This draft is open in another tab; here is a copy, and neither overwrites the other.',

  newTitle: 'Begin a report',
  newReport: 'New report',
  newAgency: 'Name of the agency',
  newAgencyMissing: 'State the name of the agency',
  newYear: 'Year of the report',
  newYearWrong: 'State the year in four digits, such as 2025',
  newStart: 'Begin',

  findings: 'Findings',
  profile: 'Check as',
  profiles: { filing: 'about to be filed', published: 'already published' },
  noFindings: 'Nothing was found.',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  count: (count) => String(count),
  howToRepair: (how) => `How to repair it: ${how}`,
  goToCell: 'Go to the cell',
  goToPlace: 'Go there',
  goToSource: (line) =>
    line === undefined ? 'Show the source' : `Show line ${String(line)} of the source`,
  culprit: 'Most likely culprit',
  culpritHint: 'A lead, not a verdict: check it against the register before you take it.',
  applyRepair: (value) => `Change to ${value}`,
  applyRow: 'Change the row accordingly',
  enterZero: 'Enter 0 if there is none',
  repaired: (place) => `change ${place}`,

  equations: 'Equations',
  equationKinds: {
    'reconcile/row-total': 'rows: applicants add up',
    'reconcile/outcome-total': 'columns: outcomes add up',
    'reconcile/case-balance': 'columns: received and processed balance',
    'reconcile/dispute-total': 'groups: results add up',
  },
  verdicts: { pass: 'holds', fail: 'does not hold', notAssessable: 'not assessable' },
  allPass: (count) => `all ${String(count)} hold`,
  difference: (value) => `difference ${value}`,

  source: 'Source',
  noSelection: 'Choose any cell of the tables to see where the source has it.',
  nothingRead: 'Nothing was read.',
  begun: 'A new report. Choose any cell of the tables to see what it is about.',
  noSource: 'This file is report data itself; there is no source to compare with.',
  readAt: (line, column) =>
    `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`,
  rawText: (place, text) =>
    text.trim() === ''
      ? `Blank in ${place} of the source.`
      : `The source has “${text}” in ${place}.`,
  notFound: 'The source has no such cell.',
  nowStates: (text) => `Now ${text}.`,
  changedFrom: (before, after) => `Read as ${before}, changed to ${after}.`,
  omitted: (count) => `… ${String(count)} more lines …`,
  close: 'Close',

  preview: 'Preview of the HTML page',
  noPreview:
    'Something the page needs is missing. Complete what the findings list as missing, then look again.',
  download: 'Download',
  outputs: {
    json: 'Report data (JSON)',
    docx: 'Word',
    xlsx: 'Excel',
    filling: 'Workbook to fill in',
    html: 'Page (HTML)',
    fragment: 'Fragment for a CMS',
    markdown: 'Markdown',
  },
  print: 'Print / save as PDF',
  printHint: 'Choose “Save as PDF” in the dialog of the browser, with default margins.',
  downloaded: (name) => `“${name}” was downloaded.`,

  ...writingEn,
};
