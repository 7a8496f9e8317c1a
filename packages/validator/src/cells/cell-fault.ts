import { diagnoser, placeText, type Cell, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { cellMessages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(cellMessages);

/** 一格的数不合其种类：负数、有小数的件数。 A figure that its cell may not hold: negative, or a fraction of a count. */
export function cellFault(form: Form, cell: Cell, value: number): Diagnostic {
  const place = placeText(form, cell.address);
  const actual = String(value);
  return cell.kind === 'amount'
    ? diagnose('cell/amount', { place, actual, unit: cell.unit ?? null }, { at: cell.address })
    : diagnose(
        'cell/count',
        { place, actual, signed: cell.kind === 'change' },
        { at: cell.address },
      );
}
