import { scanXml } from '../../xml/scan-xml.ts';
import { openParts } from './office-parts.ts';

/** 工作簿的一格。 A cell of a workbook. */
interface WorkbookCell {
  readonly text: string;
  readonly formula: string;
}

/** 各工作表的格，隐藏的表除外。 The cells of the visible sheets, row by row. */
export function workbookCells(bytes: Uint8Array): readonly (readonly WorkbookCell[])[] {
  const opened = openParts(bytes);
  const relationships = opened.relationships(opened.main);
  const shared = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = shared === undefined ? [] : sharedStrings(opened.xml(shared) ?? '');
  const sheets: string[] = [];
  scanXml(opened.xml(opened.main) ?? '', {
    open(element) {
      if (element.local !== 'sheet' || element.attribute('state') !== undefined) return;
      const id = element.attribute('r:id');
      sheets.push(relationships.find((relationship) => relationship.id === id)?.target ?? '');
    },
  });
  return sheets.flatMap((part) => rowsOf(opened.xml(part) ?? '', strings));
}

/** 工作簿中人看到的文字。 What a reader sees of a workbook. */
export function visibleWorkbook(bytes: Uint8Array): string {
  return workbookCells(bytes)
    .map((row) => row.map(({ text }) => text).join('\t'))
    .join('\n');
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let phonetic = 0;
  let within = false;
  scanXml(xml, {
    open({ local }) {
      if (local === 'si') strings.push('');
      if (local === 'rPh') phonetic += 1;
      within = local === 't' && phonetic === 0;
    },
    close(_, local) {
      if (local === 'rPh') phonetic -= 1;
      within = false;
    },
    text(text) {
      if (within) strings.push((strings.pop() ?? '') + text);
    },
  });
  return strings;
}

function rowsOf(xml: string, strings: readonly string[]): WorkbookCell[][] {
  const rows: WorkbookCell[][] = [];
  let [type, element, text, formula] = ['', '', '', ''];
  scanXml(xml, {
    open(opened) {
      element = opened.local;
      if (element === 'row') rows.push([]);
      if (element === 'c') [type, text, formula] = [opened.attribute('t') ?? 'n', '', ''];
    },
    close(_, local) {
      element = '';
      if (local !== 'c') return;
      rows.at(-1)?.push({ text: type === 's' ? (strings[Number(text)] ?? '') : text, formula });
    },
    text(content) {
      if (element === 'v' || element === 't') text += content;
      if (element === 'f') formula += content;
    },
  });
  return rows;
}
