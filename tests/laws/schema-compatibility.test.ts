// A schema may not break those who write or read documents without saying so in its version
// (schemas/README.md): every edition is held against its last released state.
import { validate } from '@gongkai/validator';
import { published } from '@gongkai/plugin-kit';
import { describe, expect, test } from 'vitest';
import { compareSchemas, type Schema } from '../release/compare-schemas.ts';
import { announced, releasedEditions } from '../release/released.ts';

const order = ['none', 'patch', 'minor', 'major'];

describe.each(releasedEditions())(
  'edition $edition',
  ({ released, current, examples, revisions }) => {
    test('a change of the schema is announced by a changeset for @gongkai/schema', () => {
      const { bump, changes } = compareSchemas(released, current);
      const enough = order.indexOf(announced('@gongkai/schema')) >= order.indexOf(bump);
      expect(enough ? [] : [`needs a ${bump} changeset:`, ...changes]).toEqual([]);
    });

    test('a break comes with a revision, so that earlier documents can be taken along', () => {
      const { bump } = compareSchemas(released, current);
      const needed = revisions.released + (bump === 'major' ? 1 : 0);
      expect(revisions.current).toBeGreaterThanOrEqual(needed);
    });

    test.each([...examples])('the released example %s is valid', (_, example) => {
      const { diagnostics, report } = validate(example, { profile: published });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report).toBeDefined();
    });
  },
);

describe('the gate', () => {
  const released = releasedEditions().at(-1)?.released ?? {};
  const changed = (
    change: (
      properties: Record<string, Record<string, unknown>>,
      definitions: Record<string, Record<string, unknown>>,
    ) => void,
  ): Schema => {
    const copy = structuredClone(released);
    change(
      copy['properties'] as Record<string, Record<string, unknown>>,
      copy['definitions'] as Record<string, Record<string, unknown>>,
    );
    return copy;
  };

  test.each([
    [
      'a property removed',
      'major',
      '/properties/preface',
      (p: Record<string, unknown>) => {
        delete p['preface'];
      },
    ],
    [
      'another type',
      'major',
      '/properties/year/type',
      (p: Record<string, Record<string, unknown>>) => {
        (p['year'] ?? {})['type'] = 'string';
      },
    ],
    [
      'what readers do not expect',
      'major',
      '/properties/year/type',
      (p: Record<string, Record<string, unknown>>) => {
        (p['year'] ?? {})['type'] = ['integer', 'string'];
      },
    ],
    [
      'what stands in many places made shorter',
      'major',
      '/definitions/line/maxLength',
      (_: unknown, definitions: Record<string, Record<string, unknown>>) => {
        (definitions['line'] ?? {})['maxLength'] = 100;
      },
    ],
    [
      'a property of a part removed',
      'major',
      '/definitions/contact/properties/postalCode',
      (_: unknown, definitions: Record<string, Record<string, unknown>>) => {
        delete (definitions['contact']?.['properties'] as Record<string, unknown>)['postalCode'];
      },
    ],
    [
      'a new optional property of a part',
      'minor',
      '/definitions/contact/properties/website',
      (_: unknown, definitions: Record<string, Record<string, unknown>>) => {
        (definitions['contact']?.['properties'] as Record<string, unknown>)['website'] = {
          $ref: '#/definitions/line',
        };
      },
    ],
    [
      'a new optional property',
      'minor',
      '/properties/novelty',
      (p: Record<string, unknown>) => {
        p['novelty'] = { type: 'string' };
      },
    ],
    [
      'other wording',
      'none',
      undefined,
      (p: Record<string, Record<string, unknown>>) => {
        (p['year'] ?? {})['description'] = 'Said otherwise.';
      },
    ],
  ] as const)('calls for the right version: %s', (_, bump, place, change) => {
    const { changes, ...result } = compareSchemas(released, changed(change));
    expect(result).toEqual({ bump });
    const places = changes.map((at) => (place !== undefined && at.startsWith(place) ? place : at));
    expect([...new Set(places)]).toEqual(place === undefined ? [] : [place]);
  });
});
