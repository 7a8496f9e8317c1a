import { describe, expect, test } from 'vitest';
import { outlineOf, read } from './testing/outline.ts';

const prose = '本机关认真贯彻落实条例，主动公开政府信息。'.repeat(8);
const data = '<table><tr><td>项目<td>a<td>b<tr><td>甲<td>1<td>2<tr><td>乙<td>3<td>4</table>';
const dataRows = [
  ['项目', 'a', 'b'],
  ['甲', '1', '2'],
  ['乙', '3', '4'],
];

describe('paragraphs', () => {
  test('begin and end with blocks, not with inline tags', () => {
    expect(
      outlineOf('<div>一、<span>总体</span><b>情<i>况</i></b><p>甲</p>乙<div>丙</div></div>丁'),
    ).toEqual(['一、总体情况', '甲', '乙', '丙', '丁']);
  });

  test('end at a line break; a heading of two lines stays one', () => {
    expect(outlineOf('<p>甲<br>&nbsp;<br/>乙</p><h1>某局<br>年度报告</h1>')).toEqual([
      '甲',
      '乙',
      '# 某局\n年度报告',
    ]);
  });

  test('collapse blanks as browsers do; a line broken within Chinese text leaves nothing', () => {
    expect(outlineOf('<p>  政府\n  信息  公开 12\n 件</p>')).toEqual(['政府信息 公开 12 件']);
  });

  test('keep no-break and ideographic spaces', () => {
    expect(outlineOf('<p>　　甲&nbsp;乙</p>')).toEqual(['　　甲\u00a0乙']);
  });

  test('keep the lines of preformatted text, and of text without tags', () => {
    expect(outlineOf('<pre>甲  1\n乙\t2\n</pre>')).toEqual(['甲  1', '乙\t2']);
    expect(outlineOf('一、总体情况\n二、主动公开')).toEqual(['一、总体情况', '二、主动公开']);
  });

  test('resolve references, in old pages without the semicolon too', () => {
    expect(outlineOf('<p>&lt;甲&gt;&ldquo;乙&rdquo;&#19968;&#x4e8c;&nbsp3&amp;lt;</p>')).toEqual([
      '<甲>“乙”一二\u00a03&lt;',
    ]);
  });

  test('bear the automatic number of their list', () => {
    expect(
      outlineOf(
        '<ol><li>甲<li value=5><p>乙<p>丙</ol><ol style="list-style:simp-chinese-informal"><li>丁</ol>' +
          '<ol><li>1．戊</ol><ul><li>己</ul><ol style="list-style-type:none"><li>庚</ol>',
      ),
    ).toEqual(['1. 甲', '5. 乙', '丙', '一、丁', '1．戊', '己', '庚']);
  });
});

describe('figures that could be misread', () => {
  test('a raised note mark does not lengthen a figure', () => {
    expect(
      outlineOf('<p>12<sup>1</sup>件<span style="vertical-align: super">2</span></p>'),
    ).toEqual(['12¹件²']);
  });

  test('the mark of a footnote is no text', () => {
    expect(outlineOf('<p>12<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>件</p>')).toEqual([
      '12件',
    ]);
  });

  test('what is struck out does not count', () => {
    expect(
      outlineOf(
        '<p><del>11</del><ins>12</ins><s>3</s><span style="text-decoration:line-through">4</span></p>',
      ),
    ).toEqual(['12']);
  });

  test('a picture in a cell is not a blank cell', () => {
    expect(outlineOf('<table><tr><td>甲<td><img src=a.png alt=12><tr><td>乙<td></table>')).toEqual([
      [
        ['甲', '[图片：12]'],
        ['乙', ''],
      ],
    ]);
  });

  test('the value of a text field in a cell is shown, so it is read', () => {
    expect(
      outlineOf(
        '<input value=搜索><table><tr><td>甲<td><input value=7><td><input type=hidden value=9></table>',
      ),
    ).toEqual([[['甲', '7', '']]]);
  });
});

describe('what surrounds the article', () => {
  test('is left out: scripts, styles, menus, forms, frames, footers', () => {
    expect(
      outlineOf(
        '<!doctype html><html><head><style>p{}</style><script>var a="<p>1</p>"</script></head><body>' +
          '<nav>首页</nav><div class="top-bar nav">栏目</div><div id=footer>版权所有</div>' +
          '<form><select><option>2023<option>2022</select><button>查询</button><input value=x>' +
          `<p>${prose}</p></form><iframe>框架</iframe><svg><text>图</text></svg><p>完</p></body></html>`,
      ),
    ).toEqual([prose, '完']);
  });

  test('bars of links and lists of other years are left out, attachments are not', () => {
    const years = [2020, 2021, 2022].map(
      (y) => `<li><a href="/${String(y)}.html">${String(y)}年报</a>`,
    );
    expect(
      outlineOf(
        `<div><a href=/>首页</a> | <a href=/a>公开</a> | <a href=/b>互动</a></div><p>正文</p>` +
          `<ul>${years.join('')}</ul><p>附件：<a href="a.docx">报告.docx</a></p><p><a href=/c>链接</a></p>`,
      ),
    ).toEqual(['正文', '附件：报告.docx', '链接']);
  });

  test('keeps its headings where it is a banner', () => {
    expect(outlineOf('<header><a href=/>网站</a><h1>某局年度报告</h1></header><p>甲')).toEqual([
      '# 某局年度报告',
      '甲',
    ]);
  });

  test('is kept where it is the header or the footer of the article itself', () => {
    expect(
      outlineOf(
        '<article><header><p>某局年度报告</p></header><p>甲</p><footer>某局</footer></article>',
      ),
    ).toEqual(['某局年度报告', '甲', '某局']);
  });

  test('is kept where the report is in it after all: a menu that was never closed', () => {
    expect(outlineOf(`<div class=nav><a href=/>首页</a><div><p>${prose}</p>${data}</div>`)).toEqual(
      ['首页', prose, dataRows],
    );
  });
});

describe('hidden content', () => {
  test('is left out, of any kind', () => {
    expect(
      outlineOf(
        '<p hidden>1</p><div style="DISPLAY : none">2</div><p>甲<span style="mso-hide:all">3</span></p>' +
          '<table><tr><td>乙<td style="display:none">4<td>5<tr style="visibility:hidden"><td>6</table>',
      ),
    ).toEqual(['甲', [['乙', '5']]]);
  });

  test('is read where nothing else is there: tabs that a script would open', () => {
    expect(
      outlineOf(`<p>请选择年度</p><div style="display:none"><p>${prose}</p>${data}</div>`),
    ).toEqual(['请选择年度', prose, dataRows]);
    expect(outlineOf(`${data}<div style="display:none">${data}</div>`)).toEqual([dataRows]);
  });
});

describe('what a page says of itself', () => {
  test('title and meta tags are properties', () => {
    expect(
      read(
        '<title>某局&nbsp;年报\n</title><meta name=ArticleTitle content="某局2023年报"><meta name=PubDate content="2024-01-20 10:00">' +
          '<meta name=ArticleTitle content=second><meta name=__proto__ content=x><title>第二</title>',
      ).properties,
    ).toEqual(
      Object.fromEntries([
        ['title', '某局 年报'],
        ['ArticleTitle', '某局2023年报'],
        ['PubDate', '2024-01-20 10:00'],
        ['__proto__', 'x'],
      ]),
    );
  });

  test('canonical JSON is handed on as it is, wherever it stands', () => {
    const json = '{"title":"<p>&amp;"}';
    const page = (id: string, type: string): string | undefined =>
      read(`<div hidden><script id="${id}" type="${type}">\n${json}\n</script></div><p>甲`)
        .embedded;
    expect(page('gongkai-report', 'application/json')).toBe(json);
    expect(page('other', 'application/json')).toBeUndefined();
    expect(page('gongkai-report', 'text/javascript')).toBeUndefined();
  });

  test('pictures are figures; the dots that lay out a page are not', () => {
    expect(
      outlineOf('<p>甲<img alt=流程图>乙</p><img title=统计><img width=1 height=1><img>'),
    ).toEqual(['甲乙', '[流程图]', '[统计]', '[]']);
  });
});

describe('places', () => {
  test('are paths in the order of the page, with line and column', () => {
    const page =
      '<h1>题</h1>\n<p>甲</p>\n<table><tr><td>a</td>\n  <td>b</td></tr>\n<tr><td>c</table><p>  乙';
    const [title, first, table, last] = read(page).blocks;
    expect(title?.place).toEqual({ path: 'h1[1]', line: 1, column: 5 });
    expect(first?.place).toEqual({ path: 'p[1]', line: 2, column: 4 });
    expect(last?.place).toMatchObject({ path: 'p[2]', line: 5 });
    if (table?.type !== 'grid') throw new Error('no table');
    expect(table.place).toEqual({ path: 'table[1]', line: 3, column: 1 });
    expect(table.rows[0]?.[1]?.place).toEqual({ path: 'table[1]/tr[1]/td[2]', line: 4, column: 3 });
    expect(table.rows[1]?.[0]?.place.path).toBe('table[1]/tr[2]/td[1]');
  });
});
