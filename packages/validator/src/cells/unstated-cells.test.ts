import { expect, test } from 'vitest';
import { writePointer, type Diagnostic } from '@gongkai/plugin-kit';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '../validate.ts';

const cell = '/proactiveDisclosure/fees/amount';

function finding(text: string | null): Diagnostic | undefined {
  const remarks = text === null ? [] : [{ at: cell, kind: 'text', text }];
  const draft = { ...writePointer(example, cell, null), remarks };
  return validate(draft).diagnostics.find(({ code }) => code === 'cell/not-stated');
}

test.each([null, '', '/', '—', '无', '不适用'])('where the source has %j, 0 is offered', (text) => {
  expect(finding(text)?.fixes?.map(({ patch }) => patch)).toEqual([
    [{ op: 'replace', path: cell, value: 0 }],
  ]);
});

test.each(['251000元', '５万', '三千元', '1,2'])('where the source has %j, 0 is not', (text) => {
  expect(finding(text)).toMatchObject({ at: cell, params: { text } });
  expect(finding(text)?.fixes).toBeUndefined();
});
