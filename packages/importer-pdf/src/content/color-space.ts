import type { PdfFile } from '../syntax/pdf-file.ts';
import { isArray, Name, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { isWhiteGray, isWhiteInk, type Paint } from './graphics-state.ts';

/** What white is in a colour space, by its name or its definition in the resources. */
export function whitenessOf(
  file: PdfFile,
  name: PdfValue | undefined,
  resources: Dictionary | undefined,
): Paint['whiteness'] {
  const spaces = file.dictionary(resources?.get('ColorSpace'));
  const named = name instanceof Name ? (spaces?.get(name.text) ?? name) : name;
  const space = file.resolve(named);
  const family = file.resolve(isArray(space) ? space[0] : space);
  switch (family instanceof Name ? family.text : '') {
    case 'DeviceGray':
    case 'CalGray':
    case 'DeviceRGB':
    case 'CalRGB':
      return isWhiteGray;
    case 'ICCBased':
      return file.number(file.dictionary(isArray(space) ? space[1] : null)?.get('N')) === 4
        ? isWhiteInk
        : isWhiteGray;
    case 'DeviceCMYK':
    case 'Separation':
    case 'DeviceN':
      return isWhiteInk;
    default:
      // patterns, palettes, Lab: taken for a colour
      return () => false;
  }
}
