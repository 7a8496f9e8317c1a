import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing, textWidth } from '../testing/drawing.ts';
import { outline, readPages } from '../testing/outline.ts';
import { pageOf } from '../testing/printed-table.ts';

const size = 16;
const leading = 28;
const perLine = 28;
const left = 74;

/** Breaks a paragraph into lines of 28 letters, two blanks before the first. */
function wrap(text: string): { indent: number; text: string }[] {
  const lines = [{ indent: 2, text: '' }];
  for (const word of text.match(/[!-~]+|[^!-~]/g) ?? []) {
    const line = lines.at(-1)!;
    const width = line.indent * size + textWidth(line.text + word, size);
    if (width > perLine * size + 0.01) lines.push({ indent: 0, text: word });
    else line.text += word;
  }
  return lines;
}

/** Prints paragraphs over as many pages as it takes, with page numbers. */
function print(paragraphs: readonly string[], perPage: number) {
  const lines = paragraphs.flatMap(wrap);
  const pages: Drawing[] = [];
  lines.forEach((line, i) => {
    if (i % perPage === 0) {
      pages.push(new Drawing().text(280, 812, 14, `— ${String(pages.length + 1)} —`));
    }
    const y = 102 + leading * (i % perPage);
    pages.at(-1)!.text(left + line.indent * size, y, size, line.text);
  });
  return pages.map((page) => pageOf(page));
}

const sentence = fc
  .array(fc.oneof(fc.stringMatching(/^[一-龥，“”（）]{5,30}$/), fc.nat(99_999).map(String)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `${parts.join('')}。`);
const heading = fc.stringMatching(/^[一-龥]{2,20}$/).map((text) => `一、${text}`);

describe('paragraphs', () => {
  test('lines are put together again, over pages too; page numbers are left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, heading), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 5, max: 22 }),
        (paragraphs, perPage) => {
          // a text long enough to show where its margins are
          const all = [`根据${'全面推进政务公开工作'.repeat(9)}。`, ...paragraphs];
          expect(outline(readPages(print(all, perPage)))).toEqual(all);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('short lines that happen to end alike are no full lines', () => {
    const lines = [
      '一、存在的主要问题及改进情况',
      '公开的及时性还需加强。',
      '二、其他需要报告的事项',
    ];
    const fields = ['通知件数：一', '收费件数：二', '实收总额：三'];
    const title = '某某区人民政府办公室二〇二三年政府信息公开报告';
    const all = [title, ...lines, ...fields];
    expect(outline(readPages(print(all, 22)))).toEqual(all);
  });

  test('Latin words keep the blank of a line end, numbers are not torn', () => {
    const full = '公'.repeat(25);
    const page = new Drawing()
      .text(left + 2 * size, 102, size, `${'公'.repeat(26)}`)
      .text(left, 130, size, `${full}annual`)
      .text(left, 158, size, `report${full}`)
      .text(left, 186, size, `${'公'.repeat(26)}2023`)
      .text(left, 214, size, `年${'公'.repeat(20)}。`);
    expect(outline(readPages([pageOf(page)]))).toEqual([
      `${'公'.repeat(26)}${full}annual report${full}${'公'.repeat(26)}2023年${'公'.repeat(20)}。`,
    ]);
  });

  test('says on which page and where a paragraph begins', () => {
    const [block] = readPages(print(['甲乙丙。'], 5)).blocks;
    expect(block).toMatchObject({ type: 'paragraph', place: { page: 1 } });
    expect(block?.place.box?.map(Math.round)).toEqual([106, 89, 64, 13]);
  });
});
