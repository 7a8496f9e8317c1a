import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPointer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { revisions } from '@gongkai/schema/revisions';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '../validate.ts';
import { migrate, migrateBy } from './migrate.ts';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

test('a report of the current revision comes back as it is', () => {
  const { draft, changes } = migrate(complete2021);
  expect(draft).toBe(complete2021);
  expect(changes).toEqual([]);
});

test('line breaks leave one-line texts, and each change is named', () => {
  const before = frozen({
    ...complete2021,
    title: '甲市人民政府办公室\n2023年政府信息公开\r\n工作年度报告',
    agency: { ...complete2021.agency, name: 'Open\n Data Office' },
  });
  const { draft, changes } = migrate(before);
  expect(draft.title).toBe('甲市人民政府办公室2023年政府信息公开工作年度报告');
  expect(draft.agency?.name).toBe('Open Data Office');
  expect(changes).toEqual([
    {
      revision: 2,
      about: revisions['2021'][0]?.about,
      patch: [
        { op: 'replace', path: '/agency/name', value: 'Open Data Office' },
        { op: 'replace', path: '/title', value: draft.title },
      ],
    },
  ]);
});

test('headings have one line, paragraphs keep theirs', () => {
  const overview = [
    { type: 'heading', level: 1, text: '（一）\n主动公开' },
    { type: 'paragraph', text: '第一行\n第二行' },
  ];
  expect(migrate({ ...complete2021, overview }).draft).toHaveProperty('overview', [
    { type: 'heading', level: 1, text: '（一）主动公开' },
    overview[1],
  ]);
});

test.each([complete2019, complete2021])('no figure of edition $edition is changed', (report) => {
  const form = forms[report.edition as '2019' | '2021'];
  const { draft } = migrate({ ...report, title: `${report.title}\n` });
  expect(validate(draft).report).toBeDefined();
  for (const { address } of form.cells)
    expect(readPointer(draft, address)).toBe(readPointer(report, address));
});

test('what has a text of nothing but breaks is for validate to refuse', () => {
  const report = { ...complete2021, title: '\n' };
  expect(migrate(report).changes).toEqual([]);
  expect(validate(migrate(report).draft).diagnostics[0]?.at).toBe('/title');
});

test('any input has an answer, and a second time changes nothing', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({
      edition: fc.constantFrom('2019', '2021', '1999', '__proto__'),
      title: fc.string(),
    }),
  );
  fc.assert(
    fc.property(hostile, (input) => {
      const { draft, changes } = migrate(input);
      if (changes.length === 0) expect(draft).toBe(input);
      expect(migrate(draft).changes).toEqual([]);
    }),
  );
  const trap = {
    get edition(): string {
      throw new Error('no');
    },
  };
  expect(migrate(trap).draft).toBe(trap);
});

describe('a property that has another name', () => {
  const renamed = {
    '2021': [
      {
        revision: 3,
        about: 'moved',
        steps: [{ step: 'move', from: '/contact/phone', to: '/contact/telephone' }],
      },
    ],
  } as const;
  const given = (contact: unknown): object => ({ edition: '2021', contact });

  test('is moved, empty containers stay', () => {
    const { draft, changes } = migrateBy(renamed, frozen(given({ office: '甲', phone: '1' })));
    expect(draft).toEqual(given({ office: '甲', telephone: '1' }));
    expect(changes[0]?.patch).toEqual([
      { op: 'move', from: '/contact/phone', path: '/contact/telephone' },
    ]);
  });

  test('stays where its new place is taken', () => {
    const both = given({ phone: '1', telephone: '2' });
    expect(migrateBy(renamed, both)).toEqual({ draft: both, changes: [] });
  });

  test('stays where the way leads through something else', () => {
    const steps = [{ step: 'move', from: '/fee', to: '/contact/fee' }] as const;
    const odd = { edition: '2021', fee: 1, contact: '电话 1' };
    expect(migrateBy({ '2021': [{ revision: 3, about: '', steps }] }, odd).draft).toBe(odd);
  });
});
