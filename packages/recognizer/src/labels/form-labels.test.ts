import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { columnAliases, rowAliases } from '../aliases.ts';
import { formLabels } from './form-labels.ts';
import { pickRow } from './pick.ts';

const editions = Object.values(forms);

describe.each(editions)('labels of edition $edition', (form) => {
  const labels = formLabels(form);
  const rows = labels.all.filter(({ kind }) => kind === 'row');
  const spaced = (text: string): string => [...text].join(' ');

  test('are compiled once', () => {
    expect(formLabels(form)).toBe(labels);
  });

  test.each(labels.all.map((label) => [label.text, label] as const))(
    '%s is found',
    (text, label) => {
      expect(labels.match(text)?.labels).toContain(label);
    },
  );

  test.each(rows.map((label) => [label.text, label] as const))(
    '%s is that row alone',
    (text, row) => {
      for (const variant of [text, spaced(text), text.replace(/（/g, '(').replace(/）/g, ') ')]) {
        const match = labels.match(variant);
        expect(match && pickRow(match, { withFigures: true })).toBe(row);
      }
    },
  );

  test('a row knows the cells it fills', () => {
    expect(rows.flatMap(({ cells }) => cells)).toEqual(
      form.cells.map(({ address }) => address).filter((at) => !at.startsWith('/disputes/')),
    );
  });

  test('every alias is of a row or column of some edition', () => {
    const known = editions.flatMap((f) => formLabels(f).all.map(({ address }) => address));
    for (const address of [...Object.keys(rowAliases), ...Object.keys(columnAliases)]) {
      expect(known).toContain(address);
    }
  });

  test.each(['', '某某', '网上申请数', '__proto__', 'constructor', '0'])(
    '“%s” is no label',
    (text) => {
      expect(labels.match(text)).toBeUndefined();
    },
  );
});

const { match, matchFuzzy } = formLabels(forms['2021']);
const rowOf = (text: string): string | undefined => {
  const found = match(text);
  return found && pickRow(found, { withFigures: true })?.address;
};

describe('wording of reports', () => {
  test.each([
    ['規範性檔案（含決定、公告、通告等）', '/proactiveDisclosure/normativeDocuments'],
    ['规章（设区的市、自治州人民政府应提供相关数据）', '/proactiveDisclosure/rules'],
    ['1.逾期不补正', '/requests/outcomes/other/correctionOverdue'],
    ['一、本年度新收政府信息公开申请数', '/requests/received'],
    ['3.其他', '/requests/outcomes/other/other'],
    ['总计', '/requests/outcomes/total'],
  ])('%s', (text, address) => {
    expect(rowOf(text)).toBe(address);
  });

  test.each(['行政处罚（较上年增加）', '规章（其中废止）'])('%s is another measure', (text) => {
    expect(rowOf(text)).toBeUndefined();
  });

  test('（六）其他 is the group, not the row 3.其他', () => {
    expect(rowOf('（六）其他')).toBeUndefined();
  });

  test('columns drop 本年度 and 数量', () => {
    const columns = match('本年度制发数')?.labels.map(({ address }) => address);
    expect(columns).toEqual(['/issued']);
  });
});

describe('misread characters', () => {
  test('one in a long label is forgiven, and it is said', () => {
    const found = matchFuzzy('3.要求提供公幵出版物');
    expect(found?.fuzzy).toBe(true);
    expect(found?.labels.map(({ address }) => address)).toEqual([
      '/requests/outcomes/notProcessed/publicPublication',
    ]);
  });

  test.each(['行政检查', '规草', '9.属于国家秘蜜事项一类', '2.属于国家秘蜜'])(
    '%s is too far off, too short, or numbered otherwise',
    (text) => {
      expect(matchFuzzy(text)).toBeUndefined();
    },
  );
});
