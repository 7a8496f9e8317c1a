import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { isArray, isDictionary, Name, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { decodeBase85, decodeHexadecimal } from './ascii.ts';
import type { Budget } from './budget.ts';
import { decodeFlate } from './flate.ts';
import { decodeLzw } from './lzw.ts';
import { undoPredictor } from './predictor.ts';
import { decodeRunLength } from './run-length.ts';

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** How many filters a stream may pass through; one or two are usual. */
const mostFilters = 8;

/** The bytes of a stream behind its filters, within the budget. */
export function decodeStream(
  bytes: Uint8Array,
  dictionary: Dictionary,
  resolve: Resolve,
  budget: Budget,
): Uint8Array {
  const filters = list(resolve(dictionary.get('Filter')), resolve);
  const parameters = list(resolve(dictionary.get('DecodeParms')), resolve);
  if (filters.length > mostFilters) throw new UnreadableError('corrupt');
  let data = bytes;
  filters.forEach((filter, i) => {
    const own = parameters[i];
    const number = (key: string, usual: number): number => {
      const value = isDictionary(own) ? resolve(own.get(key)) : usual;
      return typeof value === 'number' ? value : usual;
    };
    data = decode(filter instanceof Name ? filter.text : '', data, number, budget.bytes);
    budget.takeBytes(data.length);
  });
  return data;
}

function decode(
  filter: string,
  data: Uint8Array,
  number: (key: string, usual: number) => number,
  limit: number,
): Uint8Array {
  const unpredicted = (decoded: Uint8Array): Uint8Array =>
    undoPredictor(decoded, {
      predictor: number('Predictor', 1),
      columns: number('Columns', 1),
      colors: number('Colors', 1),
      bits: number('BitsPerComponent', 8),
    });
  switch (filter) {
    case 'FlateDecode':
      return unpredicted(decodeFlate(data, limit));
    case 'LZWDecode':
      return unpredicted(decodeLzw(data, limit, number('EarlyChange', 1)));
    case 'ASCIIHexDecode':
      return decodeHexadecimal(data);
    case 'ASCII85Decode':
      return decodeBase85(data, limit);
    case 'RunLengthDecode':
      return decodeRunLength(data, limit);
    case 'Crypt':
      return data;
    default:
      throw new UnreadableError('unsupported', filter);
  }
}

function list(value: PdfValue, resolve: Resolve): readonly PdfValue[] {
  if (isArray(value)) return value.map(resolve);
  return value === null ? [] : [value];
}
