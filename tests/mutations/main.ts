// `pnpm mutations [reports]`: recall by kind of fault and by code on sound reports with one fault, and
// false alarms on those without.
import { byCode } from './by-code.ts';
import { measure } from './measure.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const { recalls, alarms, reports } = await measure(Number(process.argv[2] ?? 1000));
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(4);

print('recall  found/tried    fault');
for (const { name, codes, tried, found, missed, silent } of recalls) {
  const seeds = missed.length === 0 ? '' : `  missed at ${missed.slice(0, 5).join(', ')}`;
  const misread = silent.length === 0 ? '' : `  MISREAD ${silent.slice(0, 2).join('; ')}`;
  const ratio = `${String(found)}/${String(tried)}`;
  const said = codes.join(', ') || 'read rightly';
  print(`${share(found, tried)}  ${ratio.padEnd(13)}  ${name} (${said})${seeds}${misread}`);
}

print('\nrecall  found/tried    code');
for (const { code, hard, tried, found } of byCode(recalls)) {
  const ratio = `${String(found)}/${String(tried)}`;
  print(`${share(found, tried)}  ${ratio.padEnd(13)}  ${code}${hard ? '  hard' : ''}`);
}

print(`\nfalse alarms per 1,000 sound reports (${String(reports)} reports)`);
if (alarms.size === 0) print('none');
for (const [code, seeds] of alarms) {
  const rate = ((seeds.length / reports) * 1000).toFixed(1);
  print(`${rate.padStart(6)}  ${code}  at ${seeds.slice(0, 5).join(', ')}`);
}
