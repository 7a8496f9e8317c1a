import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { boundFigures, correctFigure } from './bound-figures.ts';

const saying = (text: string): Draft =>
  writePointer(example as Draft, '/overview', [
    { type: 'heading', level: 2, text: '（二）依申请公开', topic: 'requests' },
    { type: 'paragraph', text },
  ]);

test('a figure that is not that of the table is corrected on its own', () => {
  const draft = saying('2023年全市新收政府信息公开申请3512件，办结3500件。');
  const [bound] = boundFigures(form, draft);
  expect(bound).toMatchObject({ at: '/overview/1', stated: 3512, table: 3511, agrees: false });
  const corrected = correctFigure(draft, bound as NonNullable<typeof bound>);
  expect(corrected.overview?.[1]).toEqual({
    type: 'paragraph',
    text: '2023年全市新收政府信息公开申请3511件，办结3500件。',
  });
  expect(boundFigures(form, corrected)[0]).toMatchObject({ agrees: true, table: 3511 });
});

test('what agrees, or is not stated in the table, is not to be corrected', () => {
  const [agreeing] = boundFigures(form, saying('全市新收政府信息公开申请3511件。'));
  expect(agreeing).toMatchObject({ agrees: true });
  expect(agreeing).not.toHaveProperty('corrected');
  const open = writePointer(saying('新收政府信息公开申请36件。'), '/requests/received/total', null);
  const [unknown] = boundFigures(form, open);
  expect(unknown).toMatchObject({ agrees: false, table: null });
  expect(unknown).not.toHaveProperty('corrected');
});

test('a sentence that stands twice, or a figure in characters, is left to the writer', () => {
  const twice = saying('新收政府信息公开申请36件。新收政府信息公开申请36件。');
  const written = saying('新收政府信息公开申请三十六件。');
  for (const draft of [twice, written]) {
    const figures = boundFigures(form, draft);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure).not.toHaveProperty('corrected');
  }
});
