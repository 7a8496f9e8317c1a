import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import complete from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { openArchive } from '@gongkai/plugin-kit/archive';
import { bodyOf, docxOf, partOf, rootOf, within } from './testing/document.ts';

const docx = docxOf(forms['2021'], complete);
const styles = rootOf(partOf(docx, 'word/styles.xml'));
const ids = within(styles, 'w:style').map((style) => style.attribute('w:styleId'));

test('every style that a paragraph names exists, and no style is for nothing', () => {
  const footers = ['odd', 'even'].map((side) => rootOf(partOf(docx, `word/footer-${side}.xml`)));
  const named = [bodyOf(docx), ...footers].flatMap((part) => within(part, 'w:pStyle'));
  const used = new Set(named.map(({ value }) => value));
  // the example has no heading of the lowest level
  const expected = [...used, 'Normal', 'TableNormal', 'Heading4'].sort();
  expect([...ids].sort()).toEqual(expected);
  for (const based of within(styles, 'w:basedOn', 'w:next')) expect(ids).toContain(based.value);
});

test('every font is set for all scripts, listed with fallbacks, and none comes from a theme', () => {
  const fonts = within(rootOf(partOf(docx, 'word/fontTable.xml')), 'w:font');
  const listed = fonts.map((font) => font.attribute('w:name'));
  const set = within(styles, 'w:rFonts').map((font) =>
    ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((script) => font.attribute(`w:${script}`)),
  );
  expect(set.length).toBeGreaterThan(5);
  for (const names of set) expect(new Set(names).size).toBe(1);
  expect(new Set(set.flat())).toEqual(new Set(listed));
  for (const font of fonts) expect(within(font, 'w:altName')[0]?.value).toMatch(/.,./);
  const { names } = openArchive(docx);
  expect(names.filter((name) => /theme/i.test(name))).toEqual([]);
  expect(partOf(docx, 'word/styles.xml')).not.toMatch(/theme/i);
});

test('the page is the one of GB/T 9704', () => {
  const millimetres = (twips: string | undefined): number => Math.round(Number(twips) / 56.7);
  const [section] = within(bodyOf(docx), 'w:sectPr');
  const [size] = within(section!, 'w:pgSz');
  const [margin] = within(section!, 'w:pgMar');
  const [grid] = within(section!, 'w:docGrid');
  expect([size?.attribute('w:w'), size?.attribute('w:h')].map(millimetres)).toEqual([210, 297]);
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => margin?.attribute(`w:${side}`));
  expect(margins.map(millimetres)).toEqual([37, 26, 35, 28]);
  const pitch = Number(grid?.attribute('w:linePitch'));
  const height = 16838 - Number(margins[0]) - Number(margins[2]);
  expect(Math.floor(height / pitch)).toBe(22);
  const width = 11906 - Number(margins[1]) - Number(margins[3]);
  const cell = 16 * 20 + (Number(grid?.attribute('w:charSpace')) / 4096) * 20;
  expect(Math.floor(width / cell)).toBe(28);
  // what does not snap to the grid keeps to it by its own spacing
  const normal = within(styles, 'w:style').find((s) => s.attribute('w:styleId') === 'Normal')!;
  const [line, spacing] = within(normal, 'w:spacing');
  expect(line?.attribute('w:line')).toBe(String(pitch));
  expect(Math.floor(width / (320 + Number(spacing?.value)))).toBe(28);
});

test('page numbers stand outside: odd right, even left', () => {
  const sides = ['odd', 'even'].map((side) => {
    const footer = rootOf(partOf(docx, `word/footer-${side}.xml`));
    expect(within(footer, 'w:fldSimple')[0]?.attribute('w:instr')).toBe(' PAGE ');
    return within(footer, 'w:jc')[0]?.value;
  });
  expect(sides).toEqual(['right', 'left']);
  expect(within(rootOf(partOf(docx, 'word/settings.xml')), 'w:evenAndOddHeaders')).toHaveLength(1);
});
