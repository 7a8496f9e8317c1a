/** 各种格式会另作解释的文字。 Texts that some format takes for its own. */
export const hostileTexts: Readonly<Record<string, string>> = {
  tags: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'ends of elements': '</td></table></script></style><!-- x --><h1>',
  'ends of attributes': '"\' onmouseover=alert(1) x="`',
  'XML and references': ']]> <![CDATA[ &amp; &#60; &lt;b&gt; <?x?>',
  'template expressions': '{{title}} {{{title}}} {{> page}} ${x} <%= x %>',
  'a formula': "=cmd|' /C calc'!A0",
  'a formula with @': '@SUM(1+1)*cmd|x',
  Markdown: '| a | **b** _c_ `d` [e](f) ![g](h) ~~i~~ \\ # $j$',
  'RTF and TeX': '{\\rtf1\\par} \\input{x} % & #',
  'control characters': 'a\0b\x1b[31m\x08c\x7F\uFFFE\uD800d',
  'rare characters': '𠮷䶮㐂',
  'changes of direction': 'a\u200Fb\u202E321\u202Cc\u2066d\u2069e',
};
