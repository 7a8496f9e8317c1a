import type { Language } from '@gongkai/plugin-kit';
import type { Compared } from './compared.ts';

type Cell = Compared['cells'][number];

/** 一格的五栏：位置、前、后、差额、百分比；未填的写明未填。 Five columns of a cell; what is not stated says so. */
export function figuresOf(
  { place, before, after, delta, percent }: Cell,
  language: Language,
): readonly [place: string, before: string, after: string, delta: string, percent: string] {
  const unstated = language === 'zh-CN' ? '未填' : 'not stated';
  const figure = (value: number | null): string => (value === null ? unstated : String(value));
  return [place, figure(before), figure(after), signed(delta), signed(percent, '%')];
}

function signed(value: number | undefined, unit = ''): string {
  return value === undefined ? '' : `${value > 0 ? '+' : ''}${String(value)}${unit}`;
}

/** 没有变化也要说。 That nothing changed is said, too. */
export function summaryOf({ cells, prose }: Compared, language: Language): string {
  const [figures, sections] = [cells.length, prose.length].map(String);
  return language === 'zh-CN'
    ? `${figures ?? ''} 格的数不同，${sections ?? ''} 处文字不同`
    : `${figures ?? ''} figures and ${sections ?? ''} passages differ`;
}

export const heads = {
  'zh-CN': ['单元格', '前', '后', '差额', '百分比'],
  en: ['cell', 'before', 'after', 'difference', 'per cent'],
} as const;
