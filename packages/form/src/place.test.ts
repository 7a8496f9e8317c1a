import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema } from './annotated-schema.ts';
import { compileForm } from './compile-form.ts';
import { placeOf, placeText } from './place.ts';

const form = compileForm(
  JSON.parse(
    readFileSync(new URL('../../../schemas/2021/report.schema.json', import.meta.url), 'utf8'),
  ) as AnnotatedSchema,
);

describe('the place of an address', () => {
  it.each([
    [
      '/requests/outcomes/denied/stateSecret/organizations/commercial',
      '表三 · 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密 · 法人或其他组织 · 商业企业',
    ],
    ['/requests/outcomes/granted', '表三 · 三、本年度办理结果 · （一）予以公开'],
    ['/requests/outcomes/denied', '表三 · 三、本年度办理结果 · （三）不予公开'],
    ['/proactiveDisclosure/fees/amount', '表二 · 行政事业性收费 · 本年收费金额（单位：万元）'],
    ['/disputes/litigation/direct/pending', '表四 · 行政诉讼 · 未经复议直接起诉 · 尚未审结'],
    ['/requests', '表三'],
    ['/overview', '一、总体情况'],
    ['/agency/name', '行政机关名称'],
    ['/nothing', '/nothing'],
  ])('%s reads %s', (address, text) => {
    expect(placeText(form, address)).toBe(text);
  });

  it('tells table, row and column apart for every cell', () => {
    for (const cell of form.cells) {
      const place = placeOf(form, cell.address);
      expect(place?.table).toMatch(/^表[二三四]$/);
      expect(place?.column.length).toBeGreaterThan(0);
      expect(place?.row.length).toBeGreaterThan(place?.table === '表四' ? -1 : 0);
    }
    expect(new Set(form.cells.map((c) => placeText(form, c.address))).size).toBe(form.cells.length);
  });
});
