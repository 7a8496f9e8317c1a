import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBankCard } from './bank-card.ts';

const body = fc
  .tuple(
    fc.constantFrom('62', '4', '51', '55'),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 13, maxLength: 16 }),
  )
  .map((parts) => parts.join(''))
  .filter((digits) => digits.length >= 15 && digits.length <= 18);

test('of ten check digits exactly one is right', () => {
  fc.assert(
    fc.property(body, (digits) => {
      expect([...'0123456789'].filter((check) => isBankCard(digits + check))).toHaveLength(1);
    }),
  );
});

test('one wrong digit makes it none', () => {
  fc.assert(
    fc.property(body, fc.nat(14), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const card = [...'0123456789'].map((check) => digits + check).find(isBankCard) ?? '';
      const other = String((Number(card[at]) + more) % 10);
      const changed = card.slice(0, at) + other + card.slice(at + 1);
      // a first digit that no issuer has is no card either
      expect(isBankCard(changed)).toBe(false);
    }),
  );
});

test.each(['', '6222', '1234567812345670', '62220212345678901281'])('%s is none', (digits) => {
  expect(isBankCard(digits)).toBe(false);
});
