import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { inDraft, type Fault } from '../fault.ts';
import { figure } from '../story.ts';
import { reworded, says } from './wording.ts';

const total = (row: string): string => `${row}/total`;
const granted = total('/requests/outcomes/granted');
const notHeld = '/requests/outcomes/notProvided';

const oneMore = (found: RegExpExecArray): string =>
  found[0].replace(found[1] ?? '', String(Number(found[1]) + 1));

/** Says it where the figure is not 0. */
const deniesOf =
  (address: string, ...texts: readonly string[]) =>
  (draft: Draft, random: { pick(texts: readonly string[]): string }): Draft | undefined =>
    figure(draft, address) === 0 ? undefined : says(draft, random.pick(texts));

/** What the prose says of the tables and of itself. */
export const claimFaults: readonly Fault[] = [
  inDraft('the prose says one request more', 'prose/received', (draft) =>
    reworded(draft, /申请(\d+) ?件/u, oneMore),
  ),
  inDraft('the prose carries one more forward', 'prose/received', (draft) =>
    reworded(draft, /结转下年度(?:继续办理)?(\d+)件/u, oneMore),
  ),
  inDraft('无法提供 265 beside another figure', 'prose/received', (draft) => {
    const rows = ['notHeld', 'creationRequired', 'stillUnclear'];
    const sum = rows.reduce((all, row) => all + figure(draft, total(`${notHeld}/${row}`)), 0);
    return says(
      draft,
      `办理结果中，予以公开${String(figure(draft, granted))}件，无法提供${String(sum + 72)}件。`,
    );
  }),
  inDraft('a figure in Chinese numerals is another one', 'prose/received', (draft, random) => {
    const received = figure(draft, total('/requests/received'));
    const said = random.pick([
      ['三十五', 35],
      ['一百二十三', 123],
      ['两千零六', 2006],
    ] as const);
    if (received === said[1]) return undefined;
    return says(draft, `本年新收政府信息公开申请${said[0]}件。`);
  }),
  inDraft('the prose has one dispute more', 'prose/disputes', (draft) =>
    reworded(draft, /(?:复议|诉讼)(\d+)件/u, oneMore),
  ),
  inDraft('the prose has one document more', 'prose/documents', (draft) =>
    reworded(draft, /(?:制发|废止|现行有效)行政规范性文件(\d+)件/u, oneMore),
  ),
  inDraft('0, 0, 0 in the prose beside figures in the table', 'prose/documents', (draft) => {
    const row = '/proactiveDisclosure/normativeDocuments';
    if (figure(draft, `${row}/inForce`) === 0) return undefined;
    return says(draft, '制发行政规范性文件0件，废止规范性文件0件，现行有效规范性文件0件。');
  }),
  inDraft(
    'all were finished, while some are carried forward',
    'prose/denial',
    deniesOf(
      total('/requests/carriedForward'),
      '所有依申请公开件均已按时办结。',
      '收到的政府信息公开申请已全部按期答复，全部办结。',
      '依申请公开办结率100%。',
    ),
  ),
  inDraft(
    'none was received, while 表三 has some',
    'prose/denial',
    deniesOf(
      total('/requests/received'),
      '本年度未收到政府信息公开申请。',
      '全年没有受理依申请公开事项。',
      '未受理到依申请公开件。',
    ),
  ),
  inDraft(
    'no disputes, while 表四 has some',
    'prose/denial',
    deniesOf(
      total('/disputes/reconsideration'),
      '未发生因政府信息公开申请引起的行政复议、行政诉讼。',
      '没有因政府信息公开被申请行政复议。',
    ),
  ),
  inDraft('parts exceed their whole', 'prose/parts', (draft) =>
    reworded(draft, /信息(\d+)条，其中网站(\d+)条/u, ([text, , site]) =>
      text.replace(/信息\d+条/u, `信息${String(Number(site) + 3)}条`),
    ),
  ),
  inDraft('parts that make 2160 beside a stated 2139', 'prose/parts', (draft, random) => {
    const parts = [random.integer(900, 1300), random.integer(300, 600), random.integer(20, 200)];
    const sum = parts.reduce((all, part) => all + part, 0);
    const [site, media, other] = parts.map(String);
    return says(
      draft,
      `主动公开政府信息${String(sum - 21)}条，其中网站${site ?? ''}条、新媒体${media ?? ''}条、其他${other ?? ''}条。`,
    );
  }),
  {
    name: 'growth against last year is another one',
    codes: ['prose/percentage'],
    hard: false,
    apply(draft, random) {
      const at = total('/requests/received');
      const now = figure(draft, at);
      if (now < 20) return undefined;
      const before = Math.round(now * (0.6 + random.next() * 0.3));
      const growth = ((now - before) / before) * 100 + random.integer(2, 9);
      const text = `新收政府信息公开申请${String(now)}件，同比增长${growth.toFixed(1)}%。`;
      const previous = writePointer({ ...draft, year: (draft.year ?? 0) - 1 }, at, before);
      return { draft: says(draft, text), context: { previous } };
    },
  },
];
