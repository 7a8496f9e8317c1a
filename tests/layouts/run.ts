// `pnpm layouts [count] [first seed] [family]`: lays out random reports in every way there is and reads
// them back. Exits with 1 where a wrong figure went unnoticed.
import { families } from './families.ts';
import { trial, type Trial } from './trial.ts';

const [count = '100000', first = '1', only] = process.argv.slice(2);
const among = only === undefined ? families : families.filter(({ name }) => name === only);
const totals = new Map<
  string,
  {
    n: number;
    right: number;
    cells: number;
    flagged: number;
    silent: number;
    unsaid: number;
    facts: number;
  }
>();
const bad: Trial[] = [];
const alike: Trial[] = [];
for (let i = 0; i < Number(count); i++) {
  const result = await trial(Number(first) + i, among);
  for (const key of [result.family, result.sound ? 'all sound' : 'all with faults or blanks']) {
    const total = totals.get(key) ?? {
      n: 0,
      right: 0,
      cells: 0,
      flagged: 0,
      silent: 0,
      unsaid: 0,
      facts: 0,
    };
    total.n += 1;
    total.right += result.right;
    total.cells += result.right + result.abstained + result.flagged + result.silent.length;
    total.flagged += result.flagged;
    total.silent += result.silent.length;
    total.unsaid += result.unsaid.length;
    total.facts += result.facts.length;
    totals.set(key, total);
  }
  if (result.silent.length > 0) bad.push(result);
  if (result.alike) alike.push(result);
}
console.log('family'.padEnd(40), 'reports', '  right', 'flagged', ' silent', ' unsaid', '  facts');
for (const [name, t] of totals) {
  const share = `${((100 * t.right) / t.cells).toFixed(2)}%`;
  console.log(
    name.padEnd(40),
    ...[t.n, share, t.flagged, t.silent, t.unsaid, t.facts].map((v) => String(v).padStart(7)),
  );
}
for (const { seed, family, silent } of bad.slice(0, 12)) {
  console.log(`seed ${String(seed)} (${family}): ${silent.slice(0, 4).join('; ')}`);
}
if (alike.length > 0) {
  const seeds = alike.map(({ seed, family }) => `${String(seed)} (${family})`).join(', ');
  console.log(`${String(alike.length)} read as another report with the same text: ${seeds}`);
}
console.log(`${String(bad.length)} reports with a silent wrong figure`);
process.exitCode = bad.length > 0 ? 1 : 0;
