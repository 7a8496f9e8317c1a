import { diagnoser, type Diagnostic } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { shown } from '../shown.ts';
import { codePoints } from './code-points.ts';
import type { PlacedFault } from './placed-fault.ts';

const diagnose = diagnoser(shapeMessages);

/** 允许的与实际的，写法不依语言。 What is allowed and what is there, in a notation of no language. */
interface Outside {
  readonly expected: string;
  readonly actual: string;
  readonly unit?: 'characters' | 'items';
}

/** 值在允许范围之外；由别处说明的即没有。 A value outside what is allowed; none where another fault says it. */
export function valueFault(fault: PlacedFault): Diagnostic | undefined {
  const { at, place } = fault;
  const outside = outsideOf(fault);
  return outside && diagnose('shape/value', { place, ...outside }, { at });
}

const notations: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', uri: 'URI' };

function outsideOf({ keyword, params, value }: PlacedFault): Outside | undefined {
  const limit = `${/^min/.test(keyword) ? '≥' : '≤'} ${String(params['limit'])}`;
  const actual = shown(value);
  switch (keyword) {
    case 'minimum':
    case 'maximum':
      return { expected: limit, actual };
    case 'minLength':
    case 'maxLength':
      return { expected: limit, actual: String(codePoints(String(value))), unit: 'characters' };
    case 'minItems':
    case 'maxItems':
      return { expected: limit, actual: String((value as unknown[]).length), unit: 'items' };
    case 'enum':
      return { expected: (params['allowedValues'] as string[]).join(' | '), actual };
    case 'pattern':
      return { expected: String(params['pattern']), actual };
    case 'propertyNames':
      return { expected: 'URI', actual: shown(params['propertyName']) };
    case 'format': {
      // On the name of a property: `propertyNames` says it, with the name.
      const expected = notations[String(params['format'])] ?? '';
      return typeof value === 'string' ? { expected, actual } : undefined;
    }
    default:
      return undefined;
  }
}
