import { city } from '../base-report.ts';
import { finding, type CaseSource, type Finding } from '../case.ts';
import { patched, set } from '../patch.ts';

const received = '/requests/received/total';
const own = (name: string): object =>
  patched(city, set('/agency', { name }), set('/scope', 'own'), set('/overview', []));
const office = own('示例市人民政府办公室');
const bureau = own('示例市教育局');
const units = '单位名称,垂直管理\n示例市人民政府办公室,\n示例市教育局,\n示例市税务局,是\n';

/** The summed report: twice the figures of each member in every cell. */
const summed = JSON.parse(
  JSON.stringify(patched(city, set('/overview', []), set('/year', null)), (_, value: unknown) =>
    typeof value === 'number' ? Number((value * 2).toPrecision(15)) : value,
  ),
) as object;
const total = patched(summed, set('/year', 2023), set('/scope', 'summed'));

function together(
  code: Finding['code'],
  slug: string,
  [zh, en]: readonly [string, string],
  drafts: readonly object[],
  findings: readonly Finding[],
  given: { readonly units?: string; readonly summed?: object } = {},
): CaseSource {
  const reports = drafts.map((draft, i) => ({ name: `${String(i + 1)}.gongkai.json`, draft }));
  return { code, slug, zh, en, input: { edition: '2021', reports, ...given }, findings };
}

/** rollup/* and structure/duplicate-report: the reports of several agencies. */
export const rollupCases: readonly CaseSource[] = [
  together(
    'rollup/missing',
    'one-agency',
    ['名单上一个单位没有报告', 'An agency of the list has not reported'],
    [office],
    [finding('rollup/missing', null, { unit: '示例市教育局' })],
    { units },
  ),
  together(
    'rollup/missing',
    'near-vertical',
    ['垂直管理的单位不在汇总之内', 'Bodies of vertical systems are not part of the sum'],
    [office, bureau],
    [],
    { units },
  ),
  together(
    'rollup/sum',
    'one-cell',
    ['汇总报告有一格不等于各单位之和', 'A cell of the summed report is not the sum of its members'],
    [office, bureau],
    [finding('rollup/sum', received, { actual: 7023, expected: 7022 })],
    { summed: patched(total, set(received, 7023)) },
  ),
  together(
    'rollup/sum',
    'near-not-stated',
    ['一个单位没有填的格，没有和可比', 'Nothing to compare where a member has not stated a cell'],
    [office, patched(bureau, set(received, null))],
    [],
    { summed: patched(total, set(received, 7023)) },
  ),
  together(
    'rollup/scope',
    'mixed',
    ['汇总报告混在本机关报告里', 'A summed report among reports of single agencies'],
    [office, patched(bureau, set('/scope', 'summed'))],
    [finding('rollup/scope', '/scope', { unit: '示例市教育局' })],
  ),
  together(
    'rollup/scope',
    'near-all-own',
    ['都是本机关报告', 'All are reports of single agencies'],
    [office, bureau],
    [],
  ),
  together(
    'structure/duplicate-report',
    'twice',
    ['一个单位报了两份', 'An agency reported twice'],
    [office, patched(office, set(received, 3512))],
    [finding('structure/duplicate-report', null, { files: ['1.gongkai.json', '2.gongkai.json'] })],
  ),
  together(
    'structure/duplicate-report',
    'near-two-years',
    ['同一单位的两个年度', 'Two years of one agency'],
    [office, patched(office, set('/year', 2024))],
    [],
  ),
];
