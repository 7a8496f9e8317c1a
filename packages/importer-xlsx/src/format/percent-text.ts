import { figureText } from '@gongkai/plugin-kit';

/** 0.285 → 28.5%: the point is moved in the text, because 0.285 × 100 is not 28.5. */
export function percentText(value: number): string {
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(figureText(value)) ?? [];
  const shifted = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${sign}${shifted}${rest === '' ? '' : `.${rest}`}%`;
}
