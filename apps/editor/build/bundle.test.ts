import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parse, type AnyNode, type Program } from 'acorn';
import { expect, test } from 'vitest';
import { arrayMethods } from '../src/polyfills/array-methods.ts';
import { stringMethods } from '../src/polyfills/string-methods.ts';
import { builtPage } from './built-page.ts';
import { newerBuiltIns } from './newer-built-ins.ts';

const html = builtPage.html();
const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
const code = scripts[0]?.[1] ?? '';
/** ES2020 is what Chromium 80 knows; classic, because modules are not loaded from disks everywhere. */
const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

test('the page is one file: one classic script, and nothing that would be fetched', () => {
  expect(scripts.map(([tag]) => /^<script[^>]*>/.exec(tag)?.[0])).toEqual(['<script>']);
  expect(html).not.toMatch(/<(link|img|object|embed)\b/);
  expect(html).not.toMatch(/\burl\(|@import/);
});

test('the policy lets this script run, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(code).digest('base64');
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", `script-src 'sha256-${hash}'`]),
  );
  expect(policy).not.toMatch(/unsafe-eval|unsafe-hashes|https?:|\*/);
});

test('every built-in younger than Chromium 80 is one the page brings itself', () => {
  const brought = [...Object.keys({ ...arrayMethods, ...stringMethods }), 'hasOwn', 'canParse'];
  expect(usedBuiltIns(program).filter((name) => !brought.includes(name))).toEqual([]);
});

test('the page is small: 900 KB, 300 KB packed', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(900_000);
  expect(gzipSync(html).length).toBeLessThan(300_000);
});

/** Methods that are called, and globals that are made or called. */
function usedBuiltIns(root: Program): string[] {
  const used = new Set<string>();
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const name = calledName(node as AnyNode);
    if (name !== undefined && newerBuiltIns.includes(name)) used.add(name);
    queue.push(
      ...Object.values(node as object)
        .flat()
        .filter((v) => v instanceof Object),
    );
  }
  return [...used];
}

function calledName(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const { callee } = node;
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : undefined;
}
