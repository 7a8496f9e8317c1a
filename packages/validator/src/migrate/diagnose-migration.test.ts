import { describe, expect, test } from 'vitest';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { localise } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import type { Revision } from '@gongkai/schema/revisions';
import { readDraft, readDraftBy } from '../read-draft.ts';
import { readDraft as readDraft2021, validate as validate2021 } from '../2021.ts';
import { example } from '../testing/examples.ts';

const old = JSON.stringify({ ...example('2021'), title: '甲市人民政府\n年度报告' });

describe('a text that an earlier revision wrote', () => {
  test('is read as the current one writes it, and the place is named', () => {
    const { draft, diagnostics } = readDraft(old);
    expect(draft).toEqual({ ...example('2021'), title: '甲市人民政府年度报告' });
    expect(diagnostics).toMatchObject([
      {
        code: 'shape/revision',
        severity: 'info',
        at: '/title',
        params: { from: 1, to: 2, now: '"甲市人民政府年度报告"' },
      },
    ]);
  });

  test('says so in both languages', () => {
    const [zh, en] = (['zh-CN', 'en'] as const).flatMap((language) =>
      readDraft(old).diagnostics.map((found) => localise(found, language, messages).message),
    );
    expect(zh).toMatch(/第 1 次修订.*第 2 次修订.*甲市人民政府年度报告/);
    expect(en).toMatch(/revision 1 .*revision 2.*甲市人民政府年度报告/);
  });

  test('is left as it stands by the entry of one edition, for validate to point at', () => {
    const { draft, diagnostics } = readDraft2021(old);
    expect(draft).toEqual(JSON.parse(old));
    expect(diagnostics).toEqual([]);
    expect(validate2021(draft).diagnostics).toMatchObject([{ code: 'shape/value', at: '/title' }]);
  });
});

test('what later revisions move is named where it is now, whatever the revision was', () => {
  const revisions: Readonly<Record<string, readonly Revision[]>> = {
    '2021': [
      { revision: 2, about: '', steps: [{ step: 'oneLine', at: ['/contact/phone'] }] },
      {
        revision: 3,
        about: '',
        steps: [{ step: 'move', from: '/contact/phone', to: '/contact/telephone' }],
      },
      { revision: 4, about: '', steps: [{ step: 'move', from: '/contact', to: '/office' }] },
    ],
  };
  const text = '{"edition":"2021","contact":{"phone":"010\\n1"}}';
  const { draft, diagnostics } = readDraftBy({ forms, revisions }, text);
  expect(draft).toEqual({ edition: '2021', office: { telephone: '010 1' } });
  expect(
    diagnostics.map(({ at, params: { from, to, now, moved } }) => [at, from, to, now ?? moved]),
  ).toEqual([
    ['/office/telephone', 1, 2, '"010 1"'],
    ['/office/telephone', 2, 3, '/contact/phone'],
    ['/office', 3, 4, '/contact'],
  ]);
});
