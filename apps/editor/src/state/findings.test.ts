import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '@gongkai/plugin-kit';
import { countFindings, groupFindings } from './findings.ts';

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  code: fc.constantFrom('a/one', 'a/two', 'b/one', '__proto__'),
  severity: fc.constantFrom('error', 'warning', 'info'),
  message: fc.string(),
  params: fc.constant({}),
});
const diagnostics = fc.array(diagnostic);

test('every diagnostic is in exactly one group, that of its code', () => {
  fc.assert(
    fc.property(diagnostics, (all) => {
      const groups = groupFindings(all);
      expect(new Set(groups.flatMap((group) => group.diagnostics))).toEqual(new Set(all));
      expect(groups.reduce((sum, group) => sum + group.diagnostics.length, 0)).toBe(all.length);
      for (const { code, diagnostics: members } of groups) {
        expect(members.map((member) => member.code)).toEqual(members.map(() => code));
      }
    }),
  );
});

test('errors come before warnings and warnings before notes', () => {
  fc.assert(
    fc.property(diagnostics, (all) => {
      const rank = { error: 0, warning: 1, info: 2 };
      const ranks = groupFindings(all).map((group) => rank[group.severity]);
      expect(ranks).toEqual(ranks.toSorted());
    }),
  );
});

test('the counts of the severities add up', () => {
  fc.assert(
    fc.property(diagnostics, (all) => {
      const { error, warning, info } = countFindings(all);
      expect(error + warning + info).toBe(all.length);
    }),
  );
});
