// The official form of an edition as a page: its tables drawn, its addresses, its equations. Every label
// comes from the Form.
import {
  layoutTable,
  placeOf,
  placeText,
  type Equation,
  type Form,
  type Table,
} from '@gongkai/form';
import { choose, homeOf, type Language } from './language.ts';
import { code, folded, plain, table } from './markdown.ts';

export function formPage(form: Form, language: Language): string {
  const say = (zh: string, en: string): string => choose(language, zh, en);
  const counts = [form.cells.length, form.equations.length].map(String);
  return [
    `# ${say(`表样：${form.edition} 年格式`, `The form of ${form.edition}`)}`,
    say(
      `${form.instrument}印发。${counts[0] ?? ''} 个单元格，${counts[1] ?? ''} 条勾稽关系。以下全部由 schema 生成；程序里的同一份数据是 \`@gongkai/schema/${form.edition}/form.json\`。`,
      `Issued as ${form.instrument}: ${counts[0] ?? ''} cells, ${counts[1] ?? ''} equations. All of this is generated from the schema; programs read the same data in \`@gongkai/schema/${form.edition}/form.json\`. Official wording stays in Chinese: it is what the law says.`,
    ),
    ...form.sections.flatMap(({ label, address, citations, table: own }) => [
      `## ${plain(label)}`,
      `${code(address)}${citations.length > 0 ? ` · ${citations.map(plain).join('、')}` : ''}`,
      ...(own === undefined ? [] : tableParts(form, own, language)),
    ]),
    `## ${say('勾稽关系', 'Equations')}`,
    say(
      '左边各格之和等于右边各格之和。有一格未填，这一条就无法判断，既不算成立也不算不成立。',
      'The cells at left add up to the cells at right. With a cell not stated an equation cannot be assessed: it neither holds nor fails.',
    ),
    ...equations(form, language),
  ].join('\n\n');
}

function tableParts(form: Form, own: Table, language: Language): string[] {
  const say = (zh: string, en: string): string => choose(language, zh, en);
  const cells = form.cells.filter(({ address }) => address.startsWith(`${own.address}/`));
  const kinds = {
    count: say('件数', 'count'),
    change: say('增减', 'change'),
    amount: say('金额', 'amount'),
  };
  return [
    drawn(own, language),
    folded(
      say(
        `${own.name}的 ${String(cells.length)} 个地址`,
        `The ${String(cells.length)} addresses of ${own.name}`,
      ),
      table(
        [say('单元格', 'Cell'), say('地址', 'Address'), say('装什么', 'Holds')],
        cells.map(({ address, kind, unit }) => [
          plain(placeText(form, address)),
          code(address),
          unit === undefined ? kinds[kind] : `${kinds[kind]}（${unit}）`,
        ]),
      ),
    ),
  ];
}

/** The table as it is printed; a figure shows its address when it is pointed at. */
function drawn(own: Table, language: Language): string {
  const { name, rows } = layoutTable(own);
  const lines = rows.map(({ cells }) => {
    const parts = cells.map((cell) => {
      const spans = `${span('rowspan', cell.rowSpan)}${span('colspan', cell.colSpan)}`;
      return cell.kind === 'header'
        ? `<th${spans}>${plain(cell.text)}</th>`
        : `<td${spans} title="${cell.address}"></td>`;
    });
    return `<tr>${parts.join('')}</tr>`;
  });
  const reach = choose(language, '可左右滚动', 'scrolls sideways');
  // where it does not fit, keys must reach it, too
  return `<div class="form" role="region" tabindex="0" aria-label="${plain(name)}, ${reach}"><table aria-label="${plain(name)}">\n${lines.join('\n')}\n</table></div>`;
}

const span = (name: string, count: number): string =>
  count > 1 ? ` ${name}="${String(count)}"` : '';

function equations(form: Form, language: Language): string[] {
  const codes = [...new Set(form.equations.map((equation) => equation.code))];
  return codes.map((name) => {
    const own = form.equations.filter((equation) => equation.code === name);
    const head = [choose(language, '所在', 'Where'), choose(language, '等式', 'Equation')];
    const rows = own.map((equation) => [
      plain(whereOf(form, equation)),
      plain(`${sum(form, equation, equation.left)} = ${sum(form, equation, equation.right)}`),
    ]);
    return `### [${name}](/${homeOf(language)}reference/rules/${name.replace('/', '.')})\n\n${table(head, rows)}`;
  });
}

/** What the cells of an equation have in common: its row or its column. */
function whereOf(form: Form, { at, axis }: Equation): string {
  const place = placeOf(form, at);
  if (place === undefined) return at;
  return [place.table, ...(axis === 'row' ? place.row : place.column)].join(' · ');
}

const sum = (form: Form, { axis }: Equation, cells: readonly string[]): string =>
  cells
    .map((address) => {
      const place = placeOf(form, address);
      return (axis === 'row' ? place?.column : place?.row)?.at(-1) ?? address;
    })
    .join(' + ');
