import { writePointer, type Draft, type RuleContext } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';

/** A sound report of a county department: 38 requests received and carried over, 2 carried forward. */
export const base: Draft = [
  ...form.cells.map((cell) => [cell.address, 0] as const),
  ['/edition', '2021'],
  ['/year', 2023],
  ['/agency', { name: '示例县民政局', level: 'county', kind: 'department' }],
  ['/title', '示例县民政局2023年政府信息公开工作年度报告'],
  ['/overview', [{ type: 'paragraph', text: '2023年，我局推进政府信息公开工作。' }]],
  [
    '/problemsAndImprovements',
    [{ type: 'paragraph', text: '政策解读形式单一，下一步丰富图解和视频。' }],
  ],
  ['/otherMatters', [{ type: 'paragraph', text: '本年度未收取信息处理费。' }]],
  ['/requests/received/naturalPerson', 30],
  ['/requests/received/organizations/commercial', 6],
  ['/requests/received/total', 36],
  ['/requests/carriedOver/naturalPerson', 2],
  ['/requests/carriedOver/total', 2],
  ['/requests/outcomes/granted/naturalPerson', 22],
  ['/requests/outcomes/granted/organizations/commercial', 6],
  ['/requests/outcomes/granted/total', 28],
  ['/requests/outcomes/notProvided/notHeld/total', 8],
  ['/requests/outcomes/notProvided/notHeld/naturalPerson', 8],
  ['/requests/outcomes/total/naturalPerson', 30],
  ['/requests/outcomes/total/organizations/commercial', 6],
  ['/requests/outcomes/total/total', 36],
  ['/requests/carriedForward/naturalPerson', 2],
  ['/requests/carriedForward/total', 2],
  ['/disputes/reconsideration/total', 3],
  ['/disputes/reconsideration/upheld', 3],
  ['/disputes/litigation/direct/total', 1],
  ['/disputes/litigation/direct/upheld', 1],
  ['/disputes/litigation/afterReconsideration/total', 2],
  ['/disputes/litigation/afterReconsideration/upheld', 2],
  ['/proactiveDisclosure/normativeDocuments/issued', 3],
  ['/proactiveDisclosure/normativeDocuments/repealed', 2],
  ['/proactiveDisclosure/normativeDocuments/inForce', 17],
  ['/proactiveDisclosure/fees/amount', 36.1],
].reduce<Draft>((draft, [address, value]) => writePointer(draft, address as string, value), {});

export type Change = Readonly<Record<string, unknown>>;
export const changed = (change: Change): Draft =>
  Object.entries(change).reduce((draft, [at, value]) => writePointer(draft, at, value), base);
export const found = (change: Change, context: Partial<RuleContext> = {}): string[] => [
  ...new Set(
    checkRules({ form, draft: changed(change), ...context }).diagnostics.map((d) => d.code),
  ),
];
/** The overview with one more paragraph under the topic of requests. */
export const said = (text: string): Change => ({
  '/overview': [
    { type: 'heading', level: 2, text: '（二）依申请公开', topic: 'requests' },
    { type: 'paragraph', text },
  ],
});
export const previous: Draft = writePointer(
  writePointer(base, '/requests/received/total', 31),
  '/proactiveDisclosure/fees/amount',
  35.2,
);
