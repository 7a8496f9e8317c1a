import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData } from './personal-data.ts';

const kinds = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkOf = (body: string): string =>
  '10X98765432'[[...body].reduce((sum, d, i) => sum + Number(d) * (weights[i] ?? 0), 0) % 11] ?? '';
const body = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(999))
  .map(([day, month, serial]) => {
    const two = (n: number): string => String(n).padStart(2, '0');
    return `9901011990${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
  });

test('an identity number with its right check digit is found, with any other it is none', () => {
  fc.assert(
    fc.property(body, fc.constantFrom(...'0123456789X'), (number, digit) => {
      const found = kinds(`申请人${number}${digit}提出申请`);
      expect(found.includes('identity-card')).toBe(digit === checkOf(number));
    }),
  );
});

test('it is found in full-width digits and in groups, and shown masked', () => {
  fc.assert(
    fc.property(body, (number) => {
      const whole = number + checkOf(number);
      const wide = whole.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
      for (const text of [wide, whole.replace(/(.{6})(.{8})/, '$1 $2 ')]) {
        const [found] = findPersonalData(`证件号${text}。`);
        expect(found?.kind).toBe('identity-card');
        expect(found?.masked).not.toContain(whole.slice(3, 16));
      }
    }),
  );
});

test('a mobile number is found; the contact of an office, a document number and figures are not', () => {
  expect(kinds('当事人王某13800138000')).toEqual(['mobile']);
  for (const text of [
    '联系电话13800138000',
    '国办函〔2020〕109号',
    '公开12345678条',
    '2023年1月1日',
  ]) {
    expect(kinds(text)).toEqual([]);
  }
  expect(kinds('护照E12345678')).toEqual(['passport']);
});
