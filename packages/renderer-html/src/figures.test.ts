import { describe, expect, test } from 'vitest';
import { figureText, writePointer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import suqian from '../../../tests/fixtures/suqian.json' with { type: 'json' };
import type { HtmlOptions } from './html-options.ts';
import { minimal } from './testing/examples.ts';
import { attribute, pageOf, readHtml, textOf, within } from './testing/page.ts';

const form = forms['2021'];
const layouts: HtmlOptions[] = [{ layout: 'page' }, { layout: 'fragment' }];

describe.each(suqian)('宿迁 $year', (year) => {
  const tables = [year.proactiveDisclosure, year.requests, year.disputes];
  // the figures of the fixture are in the order in which the Form has the cells
  const report = tables
    .flat(2)
    .reduce<object>((all, figure, i) => writePointer(all, form.cells[i]!.address, figure), minimal);

  test.each(layouts)('$layout: every figure stands in its row', (options) => {
    const rows = readHtml(pageOf(form, report, options))
      .elements.filter((e) => e.tagName === 'table')
      .map((table) =>
        within(table, 'tr')
          .map((row) => within(row, 'td').map(textOf))
          .filter((row) => row.length > 0),
      );
    expect(rows).toEqual(tables.map((table) => table.map((row) => row.map(figureText))));
  });

  test.each(layouts)('$layout: and under the labels of its row and its column', (options) => {
    const { elements } = readHtml(pageOf(form, report, options));
    const labels = new Map(
      elements
        .filter((e) => e.tagName === 'th')
        .map((th) => [attribute(th, 'id')!, textOf(th)] as const),
    );
    // by what the labels of a figure say, not by where it stands
    const labelled = elements
      .filter((e) => e.tagName === 'td')
      .map((td) => ({
        figure: textOf(td),
        labels: attribute(td, 'headers')!
          .split(' ')
          .map((id) => labels.get(id)!),
      }));
    const figure = (...wanted: string[]): string[] =>
      labelled
        .filter(({ labels: all }) => wanted.every((one) => all.includes(one)))
        .map((cell) => cell.figure);
    const label = (end: string): string => {
      const found = [...labels.values()].filter((text) => text.endsWith(end));
      expect(new Set(found).size).toBe(1);
      return found[0]!;
    };
    const [received, , granted] = year.requests;
    expect(figure(label('新收政府信息公开申请数量'), label('自然人'))).toEqual([
      figureText(received![0]!),
    ]);
    expect(figure(label('予以公开'), label('商业企业'))).toEqual([figureText(granted![1]!)]);
    expect(figure(label('结转下年度继续办理'), label('法律服务机构'))).toEqual([
      figureText(year.requests.at(-1)![4]!),
    ]);
    expect(figure(label('行政规范性文件'), label('现行有效件数'))).toEqual([
      figureText(year.proactiveDisclosure[1]![2]!),
    ]);
    expect(figure(label('复议后起诉'), label('尚未审结'))).toEqual([
      figureText(year.disputes.flat()[13]!),
    ]);
  });
});
