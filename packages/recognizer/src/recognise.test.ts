import { describe, expect, test } from 'vitest';
import { readPointer, rowsOf } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { outsideKey } from './draft/outside.ts';
import { recognise } from './recognise.ts';
import {
  codesOf,
  form2019,
  form2021,
  recogniseText,
  reportText,
  tableText,
} from './testing/published-text.ts';

const total = '/requests/outcomes/total/total';
const proactive = form2021.sections[1]?.table;
const requests = form2021.sections[2]?.table;
if (proactive === undefined || requests === undefined) throw new Error('the form has tables');

describe.each(Object.values(forms))('a report of edition $edition', (form) => {
  const year = Number(form.edition) + 1;

  test('is read in full: title, agency, year and every cell with its place', async () => {
    const { draft, origins, diagnostics } = await recogniseText(reportText(form));
    expect(diagnostics).toEqual([]);
    expect(draft).toMatchObject({
      edition: form.edition,
      year,
      agency: { name: '松林镇人民政府' },
      title: `松林镇人民政府${String(year)}年${form.reportName}`,
      overview: [{ type: 'paragraph', text: '无。' }],
    });
    for (const { address } of form.cells) {
      expect(readPointer(draft, address)).toBe(0);
      expect(origins[address]).toMatchObject({
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
        text: '0',
      });
    }
  });
});

describe('a label whose bracket goes on in the line of its figures', () => {
  const [row] = proactive.blocks.flatMap(rowsOf);
  if (row === undefined) throw new Error('the table has rows');
  const gap = ' '.repeat(90);
  const wrapped = (figures: string): string =>
    reportText(form2021).replace(
      new RegExp(`^${row.label}\\t.*$`, 'm'),
      `${row.label}（由设区的市、自治州人民政\n府填写，他处不填）${gap}${figures}`,
    );

  test('has those figures', async () => {
    const { draft } = await recogniseText(wrapped('2    0    11'));
    expect(readPointer(draft, row.address)).toEqual({ issued: 2, repealed: 0, inForce: 11 });
  });

  test('is named where they are too few to place', async () => {
    const { draft, diagnostics } = await recogniseText(wrapped('11'));
    expect(readPointer(draft, row.address)).toEqual({
      issued: null,
      repealed: null,
      inForce: null,
    });
    expect(diagnostics.find(({ at }) => at === row.address)).toMatchObject({
      code: 'import/ambiguous',
    });
  });
});

describe('cells without a figure', () => {
  test('keep what the source has, and are never 0', async () => {
    const texts = {
      [total]: '/',
      '/requests/received/total': '',
      '/requests/carriedOver/total': '—',
      '/requests/carriedForward/total': '未统计',
    };
    const { draft } = await recogniseText(reportText(form2021, texts));
    expect(draft.remarks).toEqual([
      { at: '/requests/received/total', kind: 'blank', text: '' },
      { at: '/requests/carriedOver/total', kind: 'dash', text: '—' },
      { at: total, kind: 'slash', text: '/' },
      { at: '/requests/carriedForward/total', kind: 'text', text: '未统计' },
    ]);
    expect(Object.keys(texts).map((at) => readPointer(draft, at))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('of a table that is not there have no remark', async () => {
    const result = await recogniseText(reportText(form2021, {}, { requests: '' }));
    expect(readPointer(result.draft, total)).toBeNull();
    expect(result.draft.remarks).toBeUndefined();
    expect(codesOf(result)).toEqual(['import/missing-table /requests']);
  });

  test('with a unit offer the figure as a repair', async () => {
    const at = '/proactiveDisclosure/fees/amount';
    const { diagnostics } = await recogniseText(reportText(form2021, { [at]: '251000元' }));
    expect(diagnostics).toMatchObject([
      {
        code: 'import/unit-in-cell',
        at,
        fixes: [{ patch: [{ op: 'replace', path: at, value: 25.1 }] }],
      },
    ]);
  });
});

describe('tables', () => {
  test('are known by their labels, not by their place', async () => {
    const swapped = {
      proactiveDisclosure: tableText(requests),
      requests: tableText(proactive, { '/proactiveDisclosure/rules/issued': '7' }),
    };
    const { draft } = await recogniseText(reportText(form2021, {}, swapped));
    expect(readPointer(draft, '/proactiveDisclosure/rules/issued')).toBe(7);
    expect(readPointer(draft, total)).toBe(0);
  });

  test('are of the edition whose headers they have, whatever the year', async () => {
    const title = `松林镇人民政府2023年${form2019.reportName}`;
    const result = await recogniseText(reportText(form2019, {}, { title }));
    expect(result.draft).toMatchObject({ edition: '2019', year: 2023 });
    expect(codesOf(result)).toEqual(['import/edition-mismatch /edition']);
  });

  test('printed twice with other figures are taken from neither', async () => {
    const both = `${tableText(requests)}\n${tableText(requests, { [total]: '9' })}`;
    const result = await recogniseText(reportText(form2021, {}, { requests: both }));
    expect(readPointer(result.draft, total)).toBeNull();
    expect(codesOf(result)).toEqual(['import/ambiguous /requests/outcomes/total']);
  });

  test('printed twice alike are one', async () => {
    const both = `${tableText(requests)}\n${tableText(requests)}`;
    expect(codesOf(await recogniseText(reportText(form2021, {}, { requests: both })))).toEqual([]);
  });

  test('of the overview are no official tables', async () => {
    const overview = '渠道\t件数\n行政许可\t31\n行政处罚\t5';
    const { draft, diagnostics } = await recogniseText(reportText(form2021, {}, { overview }));
    expect(readPointer(draft, '/proactiveDisclosure/licensing/decisions')).toBe(0);
    expect(draft.overview).toMatchObject([
      {
        type: 'table',
        rows: [
          ['渠道', '件数'],
          ['行政许可', '31'],
          ['行政处罚', '5'],
        ],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('keep rows that the form does not have outside it', async () => {
    const lines = tableText(proactive).split('\n');
    const extra = [...lines.slice(0, 4), '其他文件\t186\t86\t255', ...lines.slice(4)].join('\n');
    const result = await recogniseText(reportText(form2021, {}, { proactiveDisclosure: extra }));
    expect(result.draft.extensions).toEqual({
      [outsideKey]: [
        { table: '/proactiveDisclosure', label: '其他文件', cells: ['186', '86', '255'] },
      ],
    });
    expect(codesOf(result)).toEqual(['import/outside-the-form /proactiveDisclosure']);
  });

  test('in prose are no tables', async () => {
    const prose =
      '一、本年新收政府信息公开申请数量为12件，予以公开8件，部分公开1件，结转下年度继续办理3件。';
    const result = await recogniseText(reportText(form2021, {}, { requests: prose }));
    expect(readPointer(result.draft, '/requests/received/total')).toBeNull();
    expect(codesOf(result)).toEqual(['structure/table-missing /requests']);
  });
});

describe('prose around a table', () => {
  test('stands before and after it, as it was', async () => {
    const around = `统计情况如下。\n${tableText(requests)}\n注：含各乡镇。`;
    const { draft } = await recogniseText(reportText(form2021, {}, { requests: around }));
    expect(readPointer(draft, '/requests/prose')).toEqual([
      { type: 'paragraph', text: '统计情况如下。' },
    ]);
    expect(readPointer(draft, '/requests/notes')).toEqual([
      { type: 'paragraph', text: '注：含各乡镇。' },
    ]);
  });
});

describe('what stands around the report', () => {
  test('signature, contacts, metadata and period', async () => {
    const text = reportText(
      form2021,
      {},
      {
        title:
          '标题: 松林镇2022年政府信息公开工作年度报告\n发布时间：2023-01-20 10:00\n索引号：000/2023-1\n松林镇人民政府\n2022年政府信息公开工作年度报告',
        preface:
          '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。\n联系地址：中心大道1号；联系电话：0000-1234567',
        closing: '松林镇人民政府\n2023年1月18日',
      },
    );
    const { draft, diagnostics } = await recogniseText(text);
    expect(diagnostics).toEqual([]);
    expect(draft).toMatchObject({
      title: '松林镇人民政府2022年政府信息公开工作年度报告',
      agency: { name: '松林镇人民政府' },
      year: 2022,
      preface: [{ type: 'paragraph' }],
      contact: { address: '中心大道1号', telephone: '0000-1234567' },
      publication: {
        publishedOn: '2023-01-20',
        indexNumber: '000/2023-1',
        preparedOn: '2023-01-18',
      },
      otherMatters: [{ type: 'paragraph', text: '无。' }],
    });
  });

  test('a year that only the file name has is said to be from there', async () => {
    const title = `松林镇人民政府${form2021.reportName}`;
    const result = await recogniseText(reportText(form2021, {}, { title }), '年报2022.txt');
    expect(result.draft.year).toBe(2022);
    expect(codesOf(result)).toEqual(['import/from-file-name /year']);
  });
});

describe('what is no report', () => {
  test.each([
    ['a text', '会议通知\n定于周五召开例会。'],
    [
      'a page about a report',
      '《云川市2023年政府信息公开工作年度报告》解读\n一、总体情况\n全年公开12条。',
    ],
    ['a list of labels', '规章\n行政许可'],
  ])('%s', async (_, text) => {
    expect(await recogniseText(text)).toMatchObject({
      draft: {},
      origins: {},
      diagnostics: [{ code: 'import/unreadable', params: { reason: 'no-report' } }],
    });
  });

  test('what the reader said is not said again', () => {
    const diagnostic = {
      code: 'import/unreadable',
      severity: 'error' as const,
      message: '',
      params: {},
    };
    expect(
      recognise({ blocks: [], diagnostics: [diagnostic] }, { forms: Object.values(forms) })
        .diagnostics,
    ).toEqual([diagnostic]);
  });

  test('a blank form has no figures', async () => {
    const blank = Object.fromEntries(form2021.cells.map(({ address }) => [address, '']));
    const { draft } = await recogniseText(reportText(form2021, blank));
    expect(form2021.cells.filter(({ address }) => readPointer(draft, address) !== null)).toEqual(
      [],
    );
    expect(draft.remarks).toHaveLength(form2021.cells.length);
  });
});
