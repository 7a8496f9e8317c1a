import fc from 'fast-check';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { soundFigures } from '../arbitraries/figures.ts';
import { Random } from './random.ts';
import { disclosureSentences, disputeSentences, requestSentences } from './story.ts';

const form = forms['2021'];

/** A report without a fault: sums hold, and the prose says what the tables say. */
export function soundReport(seed: number): Draft {
  const random = new Random(seed);
  const [figures] = fc.sample(soundFigures(form), { numRuns: 1, seed });
  const year = random.integer(2021, 2025);
  const name = random.pick(['示例县民政局', '示例区教育局', '示例县水利局', '示例区卫生健康局']);
  const base: Draft = {
    edition: '2021',
    year,
    agency: { name, level: 'county', kind: 'department' },
    title: `${name}${String(year)}年${form.reportName}`,
    preface: [
      {
        type: 'paragraph',
        text: `本报告所列数据的统计期限自${String(year)}年1月1日起至${String(year)}年12月31日止。`,
      },
    ],
    problemsAndImprovements: [
      { type: 'paragraph', text: '政策解读形式单一，公开及时性不够。下一步将丰富图解和视频。' },
    ],
    otherMatters: [{ type: 'paragraph', text: '本年度未收取信息处理费。' }],
  };
  const quiet = random.next() < 0.3;
  const filled = form.cells.reduce<Draft>((draft, { address }) => {
    const drawn = figures?.get(address) ?? 0;
    const rules = address.startsWith('/proactiveDisclosure/rules/');
    const silent = quiet && /^\/(?:requests|disputes)\//.test(address);
    return writePointer(draft, address, rules || silent ? 0 : drawn);
  }, base);
  const paragraph = (sentences: readonly string[]): object => ({
    type: 'paragraph',
    text: sentences.join(''),
  });
  const heading = (text: string, topic: string): object => ({
    type: 'heading',
    level: 2,
    text,
    topic,
  });
  return writePointer(filled, '/overview', [
    heading('（一）主动公开', 'proactiveDisclosure'),
    paragraph(disclosureSentences(filled, random)),
    heading('（二）依申请公开', 'requests'),
    paragraph(requestSentences(filled, random)),
    paragraph(disputeSentences(filled, random)),
  ]);
}
