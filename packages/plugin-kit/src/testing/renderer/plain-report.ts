import type { Form, ProseBlock, Report } from '../../index.ts';
import { reportOf } from './report-head.ts';

const ordinals = [...'一二三四五六七八九'];

/**
 * 像真的一样的报告，供往返：各种写法的未填格，各方面的小标题，文字里没有像标题、像表格的。
 * A report as real ones are, for the round trip: cells not stated in every way, headings of the topics,
 * and no words that look like a heading or a table.
 */
export function plainReport(form: Form): Report {
  const remarks = ways.map((way, i) => ({ at: form.cells[i * 3]?.address ?? '', ...way }));
  const blank = new Set([...remarks.map(({ at }) => at), form.cells[1]?.address]);
  const sections = form.sections.map(({ key, table }, i) => [
    key,
    table === undefined
      ? key === 'overview'
        ? overview(form)
        : [paragraph(`第${String(i)}部分的文字`)]
      : { prose: [paragraph(`表前说明${String(i)}`)], notes: [paragraph(`表后说明${String(i)}`)] },
  ]);
  return reportOf(form, (address, i) => (blank.has(address) ? null : (i * 37) % 1000), {
    preface: [paragraph('本机关依照有关规定编制这份材料，数字截至年底')],
    ...Object.fromEntries(sections),
    remarks,
  });
}

const ways = [
  { kind: 'blank', text: '' },
  { kind: 'slash', text: '/' },
  { kind: 'dash', text: '—' },
  { kind: 'text', text: '未统计' },
  { kind: 'unreadable', text: '4l2' },
] as const;

const overview = (form: Form): ProseBlock[] =>
  form.topics.flatMap(({ key, label }, i): ProseBlock[] => [
    { type: 'heading', level: 2, text: `（${ordinals[i] ?? ''}）${label}`, topic: key as never },
    paragraph(`工作有序推进，群众满意，其中${String(i + 2)}项由𠮷某负责`),
  ]);

const paragraph = (text: string): ProseBlock => ({ type: 'paragraph', text: `${text}。` });
