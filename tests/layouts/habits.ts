import type { DrawnReport } from './drawn-report.ts';
import type { Habits } from './family.ts';
import { localRows } from './local-rows.ts';
import type { Random } from './random.ts';

/** How bodies write in practice: their own wordings and rows, figures with separators, full-width or with units. */
export const localHabits: Habits = (report, random) => {
  const rows = random.chance(0.5) ? localRows(report, random) : {};
  const drawn = { ...report, ...rows, wording: wordingOf(random) };
  return withFigures(drawn, random);
};

const traditional = new Map(
  Array.from({ length: 37 }, (_, i) => {
    const pairs =
      '规規范範制製发發废廢现現处處许許强強总總结結转轉办辦续續开開报報机機关關无無补補类類权權诉訴讼訟复復议議经經后後业業团團组組织織务務执執询詢确確认認获獲数數项項';
    return [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? ''];
  }),
);

/** How a report words the labels: all of it in one way, with slips here and there. */
function wordingOf(random: Random): (label: string, random: Random) => string {
  const way = random.below(6);
  return (label, own) => {
    if (way === 0) return [...label].map((c) => traditional.get(c) ?? c).join('');
    if (way === 1) return label.replace('本年', '本年度').replace(/件数$|数量$/, '数');
    if (way === 2 && label === '规章') return '规章（设区的市、自治州人民政府应提供相关数据）';
    if (way === 3) return label.replace(/^第二十条第/, '第二十条第一款第');
    if (way === 4) return label.replace(/^(\d)\./, own.chance(0.5) ? '$1、' : '$1．');
    return label;
  };
}

/** The same figures written in another way; figures with a unit in their cell are not stated. */
function withFigures(report: DrawnReport, random: Random): DrawnReport {
  const texts = new Map(report.texts);
  const truth = new Map(report.truth);
  const way = random.below(6);
  for (const [address, text] of texts) {
    if (!/^\d/.test(text)) continue;
    if (way === 0) texts.set(address, text.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\..*)/g, '$&,'));
    if (way === 1)
      texts.set(
        address,
        text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      );
    if (way === 2 && address.startsWith('/proactiveDisclosure/') && random.chance(0.3)) {
      texts.set(
        address,
        `${text}${report.form.cells.find((cell) => cell.address === address)?.kind === 'amount' ? '元' : '件'}`,
      );
      truth.set(address, null);
    }
  }
  return { ...report, texts, truth };
}
