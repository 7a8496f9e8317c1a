import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { applyProfile, filing, published, type Profile } from './profile.ts';

const found: Diagnostic[] = [
  { code: 'cell/not-stated', severity: 'error', message: '', params: {} },
  { code: 'reconcile/row-total', severity: 'error', message: '', params: {} },
];

describe('a profile', () => {
  it('leaves everything as it is when filing', () => {
    expect(applyProfile(found, filing)).toEqual(found);
  });

  it('makes unstated cells of published reports a warning, and nothing else', () => {
    expect(applyProfile(found, published).map((d) => d.severity)).toEqual(['warning', 'error']);
  });

  it('silences only the codes that it switches off', () => {
    const office: Profile = { ...filing, name: 'office', severities: { 'cell/not-stated': 'off' } };
    expect(applyProfile(found, office).map((d) => d.code)).toEqual(['reconcile/row-total']);
  });

  it('does not mistake inherited names for codes', () => {
    const odd: Diagnostic = { code: 'constructor', severity: 'info', message: '', params: {} };
    expect(applyProfile([odd], filing)).toEqual([odd]);
  });
});
