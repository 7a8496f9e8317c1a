import { readPointer, type Language } from '@gongkai/plugin-kit';
import type { Assessment } from '../results/assessment.ts';
import { isUnreadable } from '../results/unreadable.ts';

/** 关于一份报告的几行话：标题、机关、年度、填了多少格、勾稽关系。 What a report is, in a few lines. */
export function factsOf(assessment: Assessment, language: Language): readonly Fact[] {
  if (isUnreadable(assessment)) return [];
  const zh = language === 'zh-CN';
  const { draft, form } = assessment;
  const at = (pointer: string): string => {
    const value = readPointer(draft, pointer);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const missing = zh ? '未载明' : 'not stated';
  return [
    [zh ? '标题' : 'title', at('/title') || missing],
    [zh ? '机关' : 'agency', at('/agency/name') || missing],
    [zh ? '年度' : 'year', yearText(at('/year') || missing, form?.instrument, zh)],
    ...(form === undefined ? [] : [cellsFact(assessment, zh)]),
    // a sum of reports is no report: nothing was looked at
    ...(isJudged(assessment) ? [equationsFact(assessment, zh)] : []),
  ];
}

export type Fact = readonly [name: string, text: string];

function yearText(year: string, instrument: string | undefined, zh: boolean): string {
  if (instrument === undefined) return year;
  return zh ? `${year}（格式：${instrument}）` : `${year} (form: ${instrument})`;
}

function cellsFact({ draft, form }: Assessment, zh: boolean): Fact {
  const values = form?.cells.map((cell) => readPointer(draft, cell.address)) ?? [];
  const stated = values.filter((value) => typeof value === 'number').length;
  const zero = values.filter((value) => value === 0).length;
  const [all, s, z, open] = [values.length, stated, zero, values.length - stated].map(String);
  const zeros = zero === 0 ? '' : zh ? `，其中 ${z ?? ''} 格为 0` : `, ${z ?? ''} of them 0`;
  if (stated === values.length) {
    return zh
      ? ['表格', `${all ?? ''} 格全部有数${zeros}`]
      : ['cells', `all ${all ?? ''} stated${zeros}`];
  }
  return zh
    ? ['表格', `${all ?? ''} 格中 ${s ?? ''} 格有数${zeros}；${open ?? ''} 格未填（未填不作 0）`]
    : [
        'cells',
        `${s ?? ''} of ${all ?? ''} stated${zeros}; ${open ?? ''} not stated (never taken as 0)`,
      ];
}

function isJudged({ verdicts: { pass, fail, notAssessable } }: Assessment): boolean {
  return pass + fail + notAssessable > 0;
}

function equationsFact({ verdicts }: Assessment, zh: boolean): Fact {
  const { pass, fail, notAssessable } = verdicts;
  const all = pass + fail + notAssessable;
  const detail = [
    ...(fail > 0 ? [zh ? `${String(fail)} 条不成立` : `${String(fail)} fail`] : []),
    ...(notAssessable > 0
      ? [
          zh
            ? `${String(notAssessable)} 条因有格未填无法判断`
            : `${String(notAssessable)} not assessable`,
        ]
      : []),
  ].join(zh ? '，' : ', ');
  if (zh) {
    return [
      '勾稽',
      `${String(all)} 条关系中 ${String(pass)} 条成立${detail === '' ? '' : `，${detail}`}`,
    ];
  }
  return [
    'sums',
    `${String(pass)} of ${String(all)} equations pass${detail === '' ? '' : `, ${detail}`}`,
  ];
}
