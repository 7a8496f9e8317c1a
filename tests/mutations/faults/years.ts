import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import type { Fault } from '../fault.ts';
import type { Random } from '../random.ts';
import { yearBefore } from '../sound-set.ts';
import { figure } from '../story.ts';

type Change = (
  years: { before: Draft; now: Draft },
  random: Random,
) => readonly Draft[] | undefined;

/** A fault between a report and that of the year before. */
function between(name: string, code: string, apply: Change, hard = false): Fault {
  return {
    name,
    codes: [code],
    hard,
    apply(now, random) {
      const before = yearBefore(now);
      const years = before === undefined ? undefined : apply({ before, now }, random);
      return years === undefined ? undefined : { years };
    },
  };
}

const story =
  '围绕群众关切优化办事指南栏目，组织街道村居信息员现场培训，逐条梳理惠民补贴发放名单，邀请代表走进便民大厅体验窗口流程，全年答复热线咨询并回访，推动老旧小区改造项目信息按周更新。';
const items = '/proactiveDisclosure/penalties';

/** What does not follow from last year. */
export const yearFaults: readonly Fault[] = [
  between(
    'another figure is carried over than was carried forward',
    'series/carried-over',
    ({ before, now }, random) => {
      const { column } = random.pick(
        forms['2021'].cells.filter(({ row }) => row === '/requests/carriedOver'),
      );
      const at = `/requests/carriedForward${column}`;
      return [writePointer(before, at, figure(before, at) + 1), now];
    },
    true,
  ),
  between('documents in force do not follow', 'series/in-force', ({ before, now }) => {
    const at = '/proactiveDisclosure/normativeDocuments/inForce';
    return [writePointer(before, at, figure(before, at) + 1), now];
  }),
  between('fewer disputes than were pending', 'series/pending', ({ before, now }) => {
    const kind = '/disputes/reconsideration';
    return [writePointer(before, `${kind}/pending`, figure(now, `${kind}/total`) + 1), now];
  }),
  between('ten times as many decisions', 'series/jump', ({ before, now }) => {
    const at = '/proactiveDisclosure/licensing/decisions';
    const last = Math.max(figure(now, at), 20);
    return [writePointer(before, at, last), writePointer(now, at, last * 10)];
  }),
  between('last year’s text', 'series/copied', ({ before, now }) => {
    const overview = [{ type: 'paragraph', text: `${String(now.year)}年，${story}` }] as const;
    return [
      { ...before, overview: [...overview] },
      { ...now, overview: [...overview] },
    ];
  }),
  {
    name: 'items of 2019 do not follow',
    codes: ['series/item-count'],
    hard: false,
    apply(_, random) {
      const [prior, change] = [random.integer(5, 300), random.integer(-4, 9)];
      const base: Draft = { edition: '2019', agency: { name: '示例县民政局' } };
      const before = writePointer(
        writePointer({ ...base, year: 2019 }, `${items}/priorItems`, prior),
        `${items}/itemsChange`,
        change,
      );
      const now = writePointer({ ...base, year: 2020 }, `${items}/priorItems`, prior + change + 1);
      return { years: [before, now] };
    },
  },
];
