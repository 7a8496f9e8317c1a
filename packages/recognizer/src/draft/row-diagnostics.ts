import {
  diagnoser,
  placeText,
  type Diagnostic,
  type DiagnosticDetails,
  type Form,
} from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { isEmpty } from '../readings/reading.ts';
import type { RowReading } from '../tables/table-reading.ts';
import type { TableRecord } from '../tables/table-record.ts';

const diagnose = diagnoser(messages);
/** 说明中最多列出几种读法。 How many readings a message lists. */
const mostReadings = 6;

/** 一行怎样读出的说明。 How a row was read, where that is worth saying. */
export function rowDiagnostics(form: Form, row: RowReading, shifted: boolean): Diagnostic[] {
  const { record, status, confirmed, cells, readings } = row;
  if (status === 'certain' && !shifted && !record.fuzzy) return [];
  const at = record.label?.address ?? record.addresses[0] ?? record.table.address;
  const text = record.figures
    .filter((piece) => !isEmpty(piece))
    .map((piece) => piece.text.trim())
    .join(' ');
  const place = placeText(form, record.label?.address ?? record.table.address);
  const origin = { ...(record.figures[0]?.place ?? record.place), text };
  const details: DiagnosticDetails = { at, related: record.addresses, origin };
  const misread = record.fuzzy
    ? [diagnose('import/label-read-as', { label: record.labelText, place }, details)]
    : [];
  const counted = { place, count: record.addresses.length };
  switch (status) {
    case 'certain':
      return shifted ? [...misread, diagnose('import/realigned', counted, details)] : misread;
    case 'counted':
      return [
        ...misread,
        diagnose('import/realigned', counted, { ...details, severity: 'warning' }),
      ];
    case 'placed': {
      if (!hasSums(form, record))
        return [...misread, diagnose('import/realigned', counted, details)];
      const severity = confirmed ? 'info' : 'warning';
      const params = { place, text, reading: readings[0] ?? '' };
      const reading = cells.map((piece) => (piece ? piece.text : '空')).join('、');
      return [
        ...misread,
        diagnose('import/placed-by-sums', { ...params, reading }, { ...details, severity }),
      ];
    }
    case 'ambiguous': {
      const undecided = record.addresses.filter((_, i) => cells[i] === null);
      const params = { place, text, readings: readings.slice(0, mostReadings) };
      return [...misread, diagnose('import/ambiguous', params, { ...details, related: undecided })];
    }
    case 'unread':
      return text === ''
        ? misread
        : [...misread, diagnose('import/no-reading', { place, text }, details)];
  }
}

function hasSums(form: Form, record: TableRecord): boolean {
  return form.equations.some(({ at }) => record.addresses.includes(at));
}
