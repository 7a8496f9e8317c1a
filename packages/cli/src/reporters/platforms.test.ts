import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../results/outcome-of.ts';
import { paint } from '../terminal/paint.ts';
import { assessment, diagnostic, sampleOutcome } from '../testing/sample-outcome.ts';
import { artifactUri } from './artifact-uri.ts';
import { gitlab } from './gitlab.ts';
import { sarif } from './sarif.ts';

const style = { language: 'zh-CN', paint: paint(false) } as const;

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly object[];
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

// The structure as far as these tests say; not validated against the official schema.
describe('sarif', () => {
  const { version, runs } = JSON.parse(sarif(sampleOutcome(), style)) as Sarif;
  const [run] = runs;

  test('is one run of version 2.1.0 with a result for each finding', () => {
    expect({ version, runs: runs.length, results: run?.results.length }).toEqual({
      version: '2.1.0',
      runs: 1,
      results: 5,
    });
    for (const { ruleId, ruleIndex, level } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
  });

  test('places are URI references with lines and columns from 1', () => {
    expect(run?.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '%E4%B8%8A%E6%8A%A5/%E7%94%B2%20%E5%B1%80.txt', index: 0 },
          region: { startLine: 31, startColumn: 5 },
        },
        logicalLocations: [{ fullyQualifiedName: '/requests/received/total' }],
      },
    ]);
    expect(run?.results.at(-1)?.locations).not.toHaveProperty('0.physicalLocation.region');
    expect(() => artifactUri('\ud800.txt')).not.toThrow();
  });

  test('what was answered is suppressed, with the reason', () => {
    const waiver = { code: 'x/y', cells: [], reason: '口径不同', by: '张某', on: '2024-01-20' };
    const waived = [{ diagnostic: diagnostic(), waiver }];
    const outcome = outcomeOf('check', [assessment('a.json', [], { waived })]);
    const parsed = JSON.parse(sarif(outcome, style)) as Sarif;
    expect(parsed.runs[0]?.results[0]?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: '口径不同 (张某, 2024-01-20)' },
    ]);
  });
});

test('gitlab: fingerprints are unique, and stay when lines and figures change', () => {
  const prints = (line: number, message: string): string[] => {
    const findings = [diagnostic({ message }), diagnostic({ message })];
    const one = assessment('a.json', findings, { locate: () => ({ line, column: 1 }) });
    const text = gitlab(outcomeOf('check', [one]), style);
    return (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  };
  expect(new Set(prints(1, 'a')).size).toBe(2);
  expect(prints(9, 'b')).toEqual(prints(1, 'a'));
});
