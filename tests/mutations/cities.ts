import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import suqian from '../fixtures/suqian.json' with { type: 'json' };
import city2025 from './city-2025.json' with { type: 'json' };

const form = forms['2021'];

/** Real figures of cities, as reports: the figures stand in the order in which the Form has the cells. */
export const cities: readonly Draft[] = [...suqian, city2025].map((city) => {
  const name = '示例市人民政府';
  const base: Draft = {
    edition: '2021',
    year: city.year,
    agency: { name, level: 'prefectural', kind: 'government' },
    title: `${name}${String(city.year)}年${form.reportName}`,
    preface: [
      {
        type: 'paragraph',
        text: `所列数据的统计期限为${String(city.year)}年1月1日至${String(city.year)}年12月31日。`,
      },
    ],
    overview: [
      { type: 'heading', level: 2, text: '（一）主动公开', topic: 'proactiveDisclosure' },
      { type: 'paragraph', text: `${String(city.year)}年，全市推进政务公开工作。` },
      { type: 'heading', level: 2, text: '（二）依申请公开', topic: 'requests' },
    ],
    problemsAndImprovements: [
      { type: 'paragraph', text: '政策解读形式单一，公开及时性不够。下一步将丰富图解和视频。' },
    ],
    otherMatters: [{ type: 'paragraph', text: '全市收取信息处理费的情况见上级统计。' }],
  };
  const figures = [city.proactiveDisclosure, city.requests, city.disputes].flat(2);
  return figures.reduce<Draft>(
    (draft, value, i) => writePointer(draft, form.cells[i]?.address ?? '', value),
    base,
  );
});
