import { describe, expect, test } from 'vitest';
import { outlineOf } from './testing/outline.ts';
import { p, run, tbl, tc, tr } from './testing/write-docx.ts';

describe('paragraphs', () => {
  test('join their runs, whatever these are wrapped in', () => {
    expect(
      outlineOf(
        p(
          `${run('本年')}<w:hyperlink>${run('新')}</w:hyperlink><w:smartTag>${run('收')}</w:smartTag>` +
            `<w:sdt><w:sdtPr/><w:sdtContent>${run('政府')}</w:sdtContent></w:sdt><w:ins>${run('信息')}</w:ins>`,
        ) +
          p('') +
          p(run(' 　\u00a0')),
      ),
    ).toEqual(['本年新收政府信息']);
  });

  test('end at a line break; a heading of two lines stays one', () => {
    const lines = `${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:cr/><w:tab/></w:r>`;
    expect(outlineOf(p(lines) + p(lines, '<w:outlineLvl w:val="0"/>'))).toEqual([
      '甲',
      '乙',
      '# 甲\n乙',
    ]);
  });

  test('keep tabs and hyphens that do not break; tab stops are none', () => {
    const stops = '<w:tabs><w:tab w:val="left"/></w:tabs>';
    expect(
      outlineOf(
        p(`${run('a')}<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/></w:r>${run('b')}`, stops),
      ),
    ).toEqual(['a\t-b']);
  });

  test('hold characters beyond the BMP, references and CDATA', () => {
    expect(outlineOf(p(`${run('𠮷&<>"')}<w:r><w:t>&#x4e00;<![CDATA[<二>]]></w:t></w:r>`))).toEqual([
      '𠮷&<>"一<二>',
    ]);
  });

  test('hold formulas and the base of a ruby text', () => {
    expect(
      outlineOf(
        p(
          `<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>${run('zhù')}</w:rt>` +
            `<w:rubyBase>${run('注')}</w:rubyBase></w:ruby></w:r>`,
        ),
      ),
    ).toEqual(['12注']);
  });
});

describe('tracked changes count as accepted', () => {
  const old = '<w:r><w:delText>11</w:delText></w:r>';

  test('what was put in stays, what was taken out goes', () => {
    expect(
      outlineOf(
        p(
          `<w:del>${old}${run('1')}</w:del><w:ins>${run('12')}</w:ins>` +
            `<w:moveFrom>${run('3')}</w:moveFrom><w:moveTo>${run('件')}</w:moveTo>`,
        ),
      ),
    ).toEqual(['12件']);
  });

  test('properties are those after the change', () => {
    const before =
      '<w:rPrChange><w:rPr><w:vanish/><w:vertAlign w:val="superscript"/></w:rPr></w:rPrChange>';
    expect(
      outlineOf(
        p(run('12', before), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      ),
    ).toEqual(['12']);
  });

  test('a paragraph whose end was deleted goes on in the next', () => {
    const deleted = '<w:rPr><w:del/></w:rPr>';
    expect(
      outlineOf(p(run('甲'), deleted) + p('', deleted) + p(run('乙')) + p(run('丙'), deleted)),
    ).toEqual(['甲乙', '丙']);
  });

  test('deleted rows and cells are gone', () => {
    expect(
      outlineOf(
        tbl(
          tr(tc('甲') + tc('旧', '<w:cellDel/>') + tc('1')),
          tr(tc('乙') + tc('2'), '<w:del/>'),
          tr(tc('丙') + tc('3'), '<w:ins/>'),
        ),
      ),
    ).toEqual([
      [
        ['甲', '1'],
        ['丙', '3'],
      ],
    ]);
  });
});

describe('figures that could be misread', () => {
  test('raised note marks do not lengthen a figure, footnote marks are no text', () => {
    expect(
      outlineOf(
        p(
          `${run('12')}${run('1', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="2"/></w:r>` +
            run('2', '<w:vertAlign w:val="subscript"/>'),
        ),
      ),
    ).toEqual(['12¹₂']);
  });

  test('hidden and struck out text does not count', () => {
    const styles = '<w:style w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(
      outlineOf(
        p(
          run('1', '<w:vanish/>') +
            run('2', '<w:strike/>') +
            run('3', '<w:dstrike w:val="1"/>') +
            run('4', '<w:rStyle w:val="h"/>') +
            run('5', '<w:vanish w:val="0"/><w:strike w:val="false"/>'),
        ),
        { styles },
      ),
    ).toEqual(['5']);
  });

  test('a picture in a cell is not a blank cell', () => {
    const picture = '<w:r><w:drawing><wp:docPr descr="12"/><pic:pic/></w:drawing></w:r>';
    expect(
      outlineOf(tbl(tr(`${tc('甲')}<w:tc>${p(picture)}</w:tc>`), tr(tc('乙') + tc('')))),
    ).toEqual([
      [
        ['甲', '[图片：12]'],
        ['乙', ''],
      ],
    ]);
  });

  test('symbols of a font are that, or boxes and ticks', () => {
    const symbol = (char: string): string =>
      `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
    expect(outlineOf(p(['F0FE', 'FC', '2460', 'F031', 'x'].map(symbol).join('')))).toEqual([
      '☑✓①\uf031',
    ]);
  });
});

describe('fields', () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> = SUM(LEFT) </w:instrText></w:r>';

  test('show their results, not their codes', () => {
    expect(
      outlineOf(
        p(
          `${run('计')}${mark('begin')}${code}${mark('begin')}${run('内')}${mark('separate')}${run('外')}${mark('end')}` +
            `${mark('separate')}${run('12')}${mark('end')}<w:fldSimple w:instr="X">${run('件')}</w:fldSimple>`,
        ),
      ),
    ).toEqual(['计12件']);
  });

  test('that never end hide nothing after their paragraph', () => {
    expect(outlineOf(p(`${mark('begin')}${run('码')}`) + p(run('正文')) + p(mark('end')))).toEqual([
      '正文',
    ]);
  });
});

describe('text in boxes and controls', () => {
  const box = (text: string): string => `<w:txbxContent>${text}</w:txbxContent>`;

  test('one of the alternatives is read, after the paragraph it is anchored in', () => {
    const alternatives =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr descr="框"/><wps:wsp>${box(p(run('框内')))}</wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box(p(run('框内')))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(outlineOf(p(run('甲') + alternatives + run('乙')) + p(run('丙')))).toEqual([
      '甲乙',
      '框内',
      '丙',
    ]);
  });

  test('a table in a text box is a table', () => {
    const table = tbl(tr(tc('甲') + tc('1')), tr(tc('乙') + tc('2')));
    expect(
      outlineOf(p(`<w:r><w:pict><v:textbox>${box(table)}</v:textbox></w:pict></w:r>`)),
    ).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
  });

  test('content controls hold paragraphs, rows and cells; a request to fill in is no text', () => {
    const control = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(
      outlineOf(
        control(p(run('甲'))) +
          tbl(
            control(tr(tc('乙') + control(tc('1')))),
            tr(tc('丙') + control(tc('单击此处输入'), '<w:showingPlcHdr/>')),
          ),
      ),
    ).toEqual([
      '甲',
      [
        ['乙', '1'],
        ['丙', ''],
      ],
    ]);
  });

  test('pictures, charts and old pictures stand after their paragraph', () => {
    expect(
      outlineOf(
        p(
          `${run('甲')}<w:r><w:drawing><wp:docPr name="图片 1" descr="流程图"/><pic:pic/></w:drawing></w:r>` +
            '<w:r><w:object><v:shape alt="表格"><v:imagedata/></v:shape></w:object></w:r>' +
            '<w:r><w:drawing><wp:docPr name="图片 2"/><pic:pic/></w:drawing></w:r>',
        ) + p(run('乙')),
      ),
    ).toEqual(['甲', '[流程图]', '[表格]', '[]', '乙']);
  });
});
