import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLine } from '../../../tests/arbitraries/characters.ts';
import { outlineOf } from './testing/outline.ts';

/** Puts an article into what a site surrounds it with. */
type Wrapper = (article: string) => string;

const menu =
  '<ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动</a></li></ul>';
const years = [2021, 2022, 2023]
  .map((year) => `<p><a href="/${String(year)}.html">某局${String(year)}年度报告</a></p>`)
  .join('\n');

const wrappers: readonly Wrapper[] = [
  (article) =>
    `<!doctype html><html><head><title>某局</title><style>td{}</style></head><body class=nav>${article}</body></html>`,
  (article) =>
    `<html><body><div class="header clearfix">${menu}</div>${article}<div class="footer">版权所有 某局`,
  (article) => `<div id="nav">${menu}${article}</div>`,
  (article) =>
    `<div class="page"><nav>${menu}</nav>\n<main><article>${article}</article></main></div>`,
  (article) =>
    `<form id=form1 runat=server><input type=hidden name=__VIEWSTATE value="x">${article}</form>`,
  (article) => `<table width="100%"><tr><td width=200>${menu}</td><td>${article}</td></tr></table>`,
  (article) =>
    `<table><tr><td colspan=2><img src=logo.gif width=1><tr><td><table><tr><td>${article}</table><td>`,
  (article) =>
    `<div id=zoom class="TRS_Editor"><style>.a{}</style><script>var a="</p>"</script>${article}</div>`,
  (article) => `<ucapcontent><span><font size=3>${article}</span></ucapcontent>`,
  (article) => `<center><b>${article}`,
  (article) => `<div style="display:none"><p>手机版</p></div>${article}<div hidden>${menu}</div>`,
  (article) =>
    `${article}${years}<p><a href=/1>上一篇</a> <a href=/2>下一篇</a> <a href="javascript:window.print()">打印</a>`,
  (article) =>
    `<select><option>2023</select><textarea>留言</textarea><svg><text>0</text></svg>${article}<iframe></iframe>`,
  (article) =>
    `<!--[if gte mso 9]><xml><w:WordDocument></xml><![endif]--><div class=WordSection1>${article}</div>`,
  (article) => `<div class=sidebar><p>推荐</p><table><tr><td>日<td>一</table></div>${article}`,
  (article) => `<aside>${article}</aside>`,
  (article) => `<template><p>模板</p></template><noscript>请启用</noscript>${article}`,
];

const heading = plainLine(12).map((text) => `<h3>${text}</h3>`);
const paragraph = plainLine(40).map((text) => `<p style="text-indent:2em">${text}</p>`);
const long = fc.constant(`<p>${'本机关主动公开政府信息。'.repeat(12)}</p>`);
const table = fc
  .array(fc.array(plainLine(4), { minLength: 3, maxLength: 5 }), { minLength: 3, maxLength: 5 })
  .map(
    (rows) =>
      `<table border=1>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`,
  );
const article = fc
  .tuple(fc.array(fc.oneof(heading, paragraph, table), { maxLength: 6 }), long, table)
  .map(([parts, ...last]) => [...parts, ...last].join('\n'));
const surroundings = fc.array(fc.constantFrom(...wrappers), { minLength: 1, maxLength: 5 });

describe('an article in the page of a site', () => {
  test('comes out whole and in order, whatever surrounds it', () => {
    fc.assert(
      fc.property(article, surroundings, (html, around) => {
        const page = around.reduce((inner, wrap) => wrap(inner), html);
        const alone = outlineOf(html).map((block) => JSON.stringify(block));
        const found = outlineOf(page).map((block) => JSON.stringify(block));
        expect(found.join('\n')).toContain(alone.join('\n'));
        // at most a few lines of the site are left
        expect(found.length - alone.length).toBeLessThanOrEqual(3 * around.length);
      }),
      { numRuns: 500 },
    );
  });
});
