import { diagnoser, placeText, type Diagnostic, type Fix, type Form } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import type { Piece } from '../readings/reading.ts';
import { figureInUnit } from './units.ts';

const diagnose = diagnoser(messages);

/** 一格本身的说明：写法经过规范、带有单位、读不出。 What one cell has to say: normalised, with a unit, unreadable. */
export function cellDiagnostics(form: Form, at: string, piece: Piece): Diagnostic[] {
  const { reading, place, text } = piece;
  const details = { at, origin: { ...place, text } };
  const name = (): string => placeText(form, at);
  if (reading.kind === 'figure' && reading.normalised) {
    return [diagnose('cell/normalised', { place: name(), text, value: reading.value }, details)];
  }
  if (reading.kind === 'unit') {
    const { unit, value } = reading;
    const cell = form.cells.find(({ address }) => address === at);
    const figure = cell && figureInUnit(cell, value, unit);
    const fixes: Fix[] =
      figure === undefined
        ? []
        : [
            {
              label: `填 ${String(figure)}${cell?.unit === undefined ? '' : `（${cell.unit}）`}`,
              patch: [{ op: 'replace', path: at, value: figure }],
            },
          ];
    const params = { place: name(), text: text.trim(), unit };
    return [
      diagnose('import/unit-in-cell', params, {
        ...details,
        ...(fixes.length > 0 ? { fixes } : {}),
      }),
    ];
  }
  if (reading.kind === 'unreadable' && reading.printed === undefined) {
    return [
      diagnose('import/ambiguous', { place: name(), text: text.trim(), readings: [] }, details),
    ];
  }
  return [];
}
