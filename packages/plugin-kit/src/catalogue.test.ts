import { describe, expect, it } from 'vitest';
import { messages } from './catalogue.ts';
import { diagnoser, localise, message } from './catalogue/message.ts';

describe('the catalogue', () => {
  it('names every code source/invariant', () => {
    for (const code of Object.keys(messages)) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    }
  });

  it('makes a Chinese diagnostic that can be reworded in English from its values', () => {
    const diagnose = diagnoser(messages);
    const diagnostic = diagnose(
      'reconcile/row-total',
      { place: '表三 · 一、本年新收', expected: 36, actual: 35 },
      { at: '/requests/received/total' },
    );
    expect(diagnostic).toMatchObject({ severity: 'error', at: '/requests/received/total' });
    expect(diagnostic.message).toBe('表三 · 一、本年新收：各列之和为 36，总计填 35，相差 -1。');
    expect(localise(diagnostic, 'en', messages).message).toBe(
      '表三 · 一、本年新收: the columns add up to 36, the total says 35 (-1).',
    );
    // Values travel as JSON: a diagnostic read from a file can be reworded too.
    const stored = JSON.parse(JSON.stringify(diagnostic)) as typeof diagnostic;
    expect(localise(stored, 'zh-CN', messages)).toEqual(diagnostic);
  });

  it('leaves codes of other catalogues as they are', () => {
    const foreign = { code: 'acme/own-rule', severity: 'info', message: '甲', params: {} } as const;
    expect(localise(foreign, 'en', messages)).toBe(foreign);
    const inherited = { ...foreign, code: 'toString' };
    expect(localise(inherited, 'en', messages)).toBe(inherited);
  });

  it('lets a plugin author declare codes of his own', () => {
    const diagnose = diagnoser({
      'acme/too-many': message<{ count: number }>(
        'warning',
        (p) => `共 ${String(p.count)} 件`,
        (p) => `${String(p.count)} cases`,
      ),
    });
    expect(diagnose('acme/too-many', { count: 3 })).toEqual({
      code: 'acme/too-many',
      severity: 'warning',
      message: '共 3 件',
      params: { count: 3 },
    });
  });
});
