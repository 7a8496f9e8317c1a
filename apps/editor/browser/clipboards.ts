/** A clipboard in the shape that a program gives it, and what it comes to. */
interface Clipboard {
  readonly program: string;
  readonly what: string;
  readonly html: string;
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly said: string;
}

const word = (rows: string): string =>
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">' +
  '<head><meta name=ProgId content=Word.Document><style><!--table.MsoNormalTable{mso-style-name:普通表格}--></style></head>' +
  `<body lang=ZH-CN><!--StartFragment--><table class=MsoNormalTable border=1 cellspacing=0>${rows}</table><!--EndFragment--></body></html>`;
const p = (text: string): string =>
  `<p class=MsoNormal align=center><span lang=EN-US style='font-size:9.0pt'>${text}<o:p></o:p></span></p>`;
const td = (text: string, spans = ''): string =>
  `<td width=57 ${spans} style='border:solid 1.0pt'>${p(text)}</td>`;
const figures = (values: readonly string[]): string => values.map((value) => td(value)).join('');

export const clipboards: readonly Clipboard[] = [
  {
    program: 'Word',
    what: 'rows with their labels, merged cells at the left',
    html: word(
      `<tr>${td('一、本年新收政府信息公开申请数量', 'colspan=3')}${figures(['36', '2', '0', '0', '0', '1', '39'])}</tr>` +
        `<tr>${td('三、本年度办理结果', 'rowspan=2')}${td('（一）予以公开', 'colspan=2')}${figures(['20', '&nbsp;', '0', '0', '0', '—', '20'])}</tr>` +
        `<tr>${td('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'colspan=2')}${figures(['5', '0', '0', '0', '0', '0', '5'])}</tr>`,
    ),
    text: '',
    cells: {
      '/requests/received/naturalPerson': '36',
      '/requests/received/organizations/other': '1',
      '/requests/outcomes/granted/naturalPerson': '20',
      '/requests/outcomes/granted/organizations/commercial': '',
      '/requests/outcomes/granted/organizations/other': '—',
      '/requests/outcomes/partiallyGranted/total': '5',
    },
    said: '已粘贴 21 格，1 格未识别',
  },
  {
    program: 'Excel',
    what: 'blanks that it hides in a span',
    html:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head>' +
      '<body><table border=0><!--StartFragment--><col width=64 span=4><tr height=18><td align=right x:num>12</td>' +
      '<td colspan=2 style=\'mso-ignore:colspan\'></td><td align=right x:num="1234">1,234</td></tr><!--EndFragment--></table></body></html>',
    text: '12\t\t\t1,234\r\n',
    cells: {
      '/requests/received/naturalPerson': '12',
      '/requests/received/organizations/commercial': '',
      '/requests/received/organizations/publicInterest': '1234',
    },
    said: '已粘贴 4 格。',
  },
  {
    program: 'WPS',
    what: 'full-width digits, and text parted by tabs alone',
    html: '',
    text: '１２\t３\r\n４\t５ 件\r\n',
    cells: {
      '/requests/received/naturalPerson': '12',
      '/requests/carriedOver/naturalPerson': '4',
      '/requests/carriedOver/organizations/commercial': '５ 件',
    },
    said: '已粘贴 4 格，1 格未识别',
  },
];
