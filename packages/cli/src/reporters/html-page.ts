import type { Language } from '@gongkai/plugin-kit';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** 外来文字写进网页：只作文字；不可见的控制字符换成替代符。 Text of others in a page: text and nothing else. */
export function escapeHtml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** 自足的一页：没有脚本，不引用任何别的文件。 A page of its own: no script, nothing referred to. */
export function htmlPage(title: string, body: string, language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: .3em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f2f2f2; } thead { display: table-header-group; } tr { break-inside: avoid; }
del { background: #fdd; } ins { background: #dfd; } .prose { white-space: pre-wrap; }
th, .short { white-space: nowrap; overflow-wrap: normal; }
.error { color: #a00; } .warning { color: #7a4b00; }
</style>
</head>
<body>
${body}</body>
</html>
`;
}
