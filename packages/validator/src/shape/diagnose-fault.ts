import { diagnoser, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { cellFault } from '../cells/cell-fault.ts';
import { nearest } from './nearest.ts';
import type { PlacedFault } from './placed-fault.ts';
import { typeFault } from './type-fault.ts';
import { valueFault } from './value-fault.ts';

const diagnose = diagnoser(shapeMessages);
const LONGEST = 80;

/** 一处错误的诊断；由别处说明的即没有。 The diagnostic of one fault; none where another one says it. */
export function diagnoseFault(form: Form, fault: PlacedFault): Diagnostic | undefined {
  const { keyword, params, at, place, cell, value } = fault;
  const figure = typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  switch (keyword) {
    case 'required':
      return diagnose('shape/required', { place }, { at });
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const property = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
      const known = nearest(name, params['known'] as string[]);
      return diagnose('shape/unknown', { property, nearest: known }, { at });
    }
    case 'type': {
      const [expected = ''] = [params['type']].flat() as string[];
      return cell && figure !== undefined
        ? cellFault(form, cell, figure)
        : typeFault(fault, expected);
    }
    case 'minimum':
      return cell && figure !== undefined ? cellFault(form, cell, figure) : valueFault(fault);
    case 'enum':
      // an edition written as a number
      return (params['allowedValues'] as unknown[]).includes(String(figure))
        ? typeFault(fault, 'string')
        : valueFault(fault);
    default:
      return valueFault(fault);
  }
}
