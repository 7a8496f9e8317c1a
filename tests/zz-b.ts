import { forms } from '@gongkai/schema/forms';
import { htmlRenderer } from '@gongkai/renderer-html';
import { toView } from '@gongkai/plugin-kit/view';
import { loadTemplates } from '@gongkai/plugin-kit/templates';
import { templates } from '../packages/renderer-html/src/generated/page.ts';
import { style } from '../packages/renderer-html/src/generated/style.ts';
import { example } from './bench/examples.ts';
import { literalFor } from './bench/literal.ts';
import { embeddedJson } from '../packages/renderer-html/src/embedded-json.ts';
const form = forms['2021']; const enc = new TextEncoder();
const render = (r: any) => (htmlRenderer.render({ form, report: r, options: {} }) as any).bytes;
const lit = await literalFor(example, (r) => new TextDecoder().decode(render(r)));
const rp = loadTemplates(templates);
const view = toView(form, example as any);
const json = embeddedJson(example as any);
const str = rp('page', {title: view.title, tags: [], style, view, json});
const flat = Buffer.from(str).toString();
const tasks: Record<string, () => unknown> = {
  render: () => render(example), literal: () => enc.encode(lit(example)), literalRope: () => lit(example),
  toView: () => toView(form, example as any),
  templateRope: () => rp('page', {title: view.title, tags: [], style, view, json}),
  templateBytes: () => enc.encode(rp('page', {title: view.title, tags: [], style, view, json})),
  templateBuffer: () => Buffer.from(rp('page', {title: view.title, tags: [], style, view, json})),
  encodeFlat: () => enc.encode(flat), bufferFlat: () => Buffer.from(flat), json: () => embeddedJson(example as any), 
};
let keep: unknown;
const best: Record<string, number[]> = {};
for (let round = 0; round < 60; round++) for (const [k, f] of Object.entries(tasks)) { const t = performance.now(); for (let i = 0; i < 60; i++) keep = f(); (best[k] ??= []).push((performance.now() - t) / 60 * 1000); }
for (const [k, v] of Object.entries(best)) { v.sort((a, b) => a - b); console.log(k.padEnd(16), 'min', v[0]!.toFixed(1), 'p25', v[15]!.toFixed(1), 'med', v[30]!.toFixed(1)); }
