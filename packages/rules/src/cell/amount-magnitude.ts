import { diagnoser, placeText, readPointer, type Rule } from '@gongkai/plugin-kit';
import { plausibilityMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(plausibilityMessages);

/** 元误作万元，差一万倍；留一半余地给逐年的真实变化。 Yuan entered as 万元 are 10,000 times too much; half of it is left to real change. */
const suspicious = 5000;

/** 金额与上年相差万倍左右，可能把元当作万元。 An amount about 10,000 times last year's. */
export const amountMagnitude: Rule = defineRule(
  'cell/amount-magnitude',
  ({ form, draft, previous }) => {
    if (previous === undefined) return null;
    const comparable = form.cells.flatMap((cell) => {
      if (cell.kind !== 'amount' || cell.unit !== '万元') return [];
      const actual = readPointer(draft, cell.address);
      const other = readPointer(previous, cell.address);
      if (typeof actual !== 'number' || typeof other !== 'number') return [];
      return [{ cell, actual, other }];
    });
    if (comparable.length === 0) return null;
    return comparable
      .filter(({ actual, other }) => other > 0 && actual / other >= suspicious)
      .map(({ cell, actual, other }) =>
        diagnose(
          'cell/amount-magnitude',
          { place: placeText(form, cell.address), actual, unit: cell.unit ?? '', other },
          {
            at: cell.address,
            fixes: [
              {
                label: String(actual / 10_000),
                patch: [{ op: 'replace', path: cell.address, value: actual / 10_000 }],
              },
            ],
          },
        ),
      );
  },
);
