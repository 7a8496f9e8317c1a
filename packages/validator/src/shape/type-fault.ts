import { diagnoser, type Diagnostic } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { shown } from '../shown.ts';
import { numberInText } from './number-in-text.ts';
import type { PlacedFault } from './placed-fault.ts';

const diagnose = diagnoser(shapeMessages);

/**
 * 类型不合。写成文字的数字、写成数字的版本，只在没有第二种读法时提供修改。
 * A value of another type. A number written as text, or an edition written as a number, is offered as
 * a repair where there is only one way to read it.
 */
export function typeFault({ at, place, value }: PlacedFault, expected: string): Diagnostic {
  const meant = converted(value, expected);
  const fixes =
    meant === undefined
      ? {}
      : {
          fixes: [
            {
              label: `改为 ${shown(meant)}`,
              patch: [{ op: 'replace', path: at, value: meant } as const],
            },
          ],
        };
  return diagnose('shape/type', { place, expected, actual: shown(value) }, { at, ...fixes });
}

function converted(value: unknown, expected: string): string | number | undefined {
  if (expected === 'string') return typeof value === 'number' ? String(value) : undefined;
  if (typeof value !== 'string' || !/^(?:integer|number)$/.test(expected)) return undefined;
  const number = numberInText(value);
  return expected === 'number' || Number.isInteger(number) ? number : undefined;
}
