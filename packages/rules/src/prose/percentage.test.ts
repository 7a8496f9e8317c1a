import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';
import { changed, said } from '../testing/sound-draft.ts';

const at = '/requests/received/total';
const look = (now: number, text: string, before?: number): string | undefined => {
  const draft = writePointer(changed(said(text)), at, now);
  const previous: Draft | undefined =
    before === undefined ? undefined : writePointer(draft, at, before);
  const context = previous === undefined ? {} : { previous };
  return checkRules({ form, draft, ...context }).statuses['prose/percentage'];
};
const figure = fc.integer({ min: 50, max: 5000 });

test('growth agrees to as many places as are written, rounded or cut off', () => {
  fc.assert(
    fc.property(figure, figure, fc.constantFrom(0, 1, 2), (now, before, places) => {
      const change = ((now - before) / before) * 100;
      const word = change < 0 ? '下降' : '增长';
      const size = Math.abs(change);
      const cut = Math.floor(size * 10 ** places) / 10 ** places;
      const says = (value: number): string =>
        `新收政府信息公开申请${String(now)}件，同比${word}${value.toFixed(places)}%。`;
      expect(look(now, says(size), before)).toBe('pass');
      expect(look(now, says(cut), before)).toBe('pass');
      expect(look(now, says(size + 2), before)).toBe('fail');
    }),
    { numRuns: 60 },
  );
});

test('growth said to be a fall is wrong, and the other way round', () => {
  expect(look(120, '新收政府信息公开申请120件，较上年增长20%。', 100)).toBe('pass');
  expect(look(120, '新收政府信息公开申请120件，较上年下降20%。', 100)).toBe('fail');
});

test('without last year nothing can be said of growth', () => {
  expect(look(120, '新收政府信息公开申请120件，同比增长90%。')).toBe('notAssessable');
});

test('a share agrees with one of the wholes that it may be of', () => {
  expect(look(36, '予以公开28件，占77.8%。')).toBe('pass');
  expect(look(36, '予以公开28件，占办理总数的73.7%。')).toBe('pass');
  expect(look(36, '予以公开28件，占60%。')).toBe('fail');
});

test('about so many per cent is not recomputed', () => {
  expect(look(36, '予以公开28件，占约60%。')).toBe('notAssessable');
});
