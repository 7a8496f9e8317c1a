import { describe, expect, test } from 'vitest';
import { outlineOf } from './testing/outline.ts';
import { p, run, tbl, tc, tr } from './testing/write-docx.ts';

const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(number)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${more}</w:num>`;
const item = (text: string, id: number, at = 0): string =>
  p(
    run(text),
    `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(id)}"/></w:numPr>`,
  );

const numbering =
  definition(
    7,
    level(0, 'chineseCountingThousand', '%1、'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimal', '%1.%4', '<w:isLgl/>'),
  ) +
  definition(8, level(0, 'bullet', '\uf06c')) +
  list(1, 7) +
  list(2, 7, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>') +
  list(3, 8);

describe('automatic numbers', () => {
  test('become text, level by level', () => {
    expect(
      outlineOf(
        [
          item('总体情况', 1),
          item('主动公开', 1, 1),
          item('依申请公开', 1, 1),
          item('制度', 1, 2),
          item('主动公开政府信息情况', 1),
          item('机关', 1, 1),
          item('条', 1, 3),
        ].join(''),
        { numbering },
      ),
    ).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1. 制度',
      '二、主动公开政府信息情况',
      '（一）机关',
      '2.1 条',
    ]);
  });

  test('lists of one definition count on together; an override starts anew', () => {
    expect(
      outlineOf(
        item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 1) + item('丁', 2, 1) + item('戊', 2, 1),
        { numbering },
      ),
    ).toEqual(['一、甲', '（一）乙', '（二）丙', '（一）丁', '（二）戊']);
  });

  test('a level changed by the list, a start other than one, a level that goes on', () => {
    const changed =
      definition(
        1,
        `<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>`,
        level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
      ) +
      list(
        5,
        1,
        `<w:lvlOverride w:ilvl="1">${level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')}</w:lvlOverride>`,
      );
    expect(
      outlineOf(item('甲', 5) + item('乙', 5, 1) + item('丙', 5) + item('丁', 5, 1), {
        numbering: changed,
      }),
    ).toEqual(['III)甲', 'a)乙', 'IV)丙', 'b)丁']);
  });

  test('a custom format falls back to the known one beside it; bullets are no numbers', () => {
    const custom = definition(
      1,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice>' +
        '<mc:Fallback><w:numFmt w:val="decimalEnclosedCircle"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
    );
    expect(
      outlineOf(item('甲', 4) + item('乙', 3), { numbering: numbering + custom + list(4, 1) }),
    ).toEqual(['①甲', '乙']);
  });

  test('come from the style, too', () => {
    const styles =
      '<w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:styleId="l"><w:name w:val="l"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked =
      definition(
        7,
        level(0, 'chineseCounting', '%1、'),
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="b"/>'),
      ) +
      list(1, 7) +
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="l"/></w:abstractNum>' +
      list(9, 9);
    expect(
      outlineOf(
        p(run('甲'), '<w:pStyle w:val="a"/>') +
          p(run('乙'), '<w:pStyle w:val="b"/>') +
          p(run('丙'), '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          item('丁', 9),
        { styles, numbering: linked },
      ),
    ).toEqual(['# 一、甲', '## （一）乙', '# 丙', '二、丁']);
  });

  test('count blank paragraphs without showing them; labels of rows may be numbered', () => {
    const numbered = `<w:numPr><w:numId w:val="1"/></w:numPr>`;
    const cell = (text: string): string =>
      `<w:tc>${p(text === '' ? '' : run(text), numbered)}</w:tc>`;
    expect(
      outlineOf(tbl(tr(cell('甲') + tc('1')), tr(cell('') + tc('2')), tr(cell('乙') + tc('3'))), {
        numbering,
      }),
    ).toEqual([
      [
        ['一、甲', '1'],
        ['', '2'],
        ['三、乙', '3'],
      ],
    ]);
  });

  test('of a list that is not there are none', () => {
    expect(outlineOf(item('甲', 99) + item('乙', 1, 8))).toEqual(['甲', '乙']);
    expect(outlineOf(item('乙', 1, 8), { numbering })).toEqual(['乙']);
  });
});
