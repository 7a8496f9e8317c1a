import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../results/outcome-of.ts';
import { paint } from '../terminal/paint.ts';
import { assessment, diagnostic, sampleOutcome } from '../testing/sample-outcome.ts';
import { textFormats } from './formats.ts';
import type { Style } from './reporter.ts';
import { reporterOf } from './reporters.ts';

const plain: Style = { language: 'zh-CN', paint: paint(false) };

describe.each(textFormats)('%s', (format) => {
  const print = async (outcome = sampleOutcome(), style = plain): Promise<string> =>
    (await reporterOf(format))(outcome, style);

  test('names every file that has something, every code and every message', async () => {
    const text = (await print()).replaceAll('\\', '');
    for (const { file, diagnostics } of sampleOutcome().assessments) {
      expect(text).toContain(file);
      for (const { code, message } of diagnostics) {
        expect(text).toContain(code);
        expect(text).toContain(message);
      }
    }
  });

  test('is the same text every time and ends with a line end', async () => {
    expect(await print()).toBe(await print());
    expect(await print()).toMatch(/[^\n]\n$/);
  });

  test('an outcome without findings is no mistake', async () => {
    const outcome = outcomeOf('check', [assessment('a.txt', [])]);
    expect(await print(outcome)).not.toMatch(/undefined|NaN|\[object/);
  });

  test('text of others cannot drive a terminal, a page or a pipeline', async () => {
    const evil = '\u001b[2J\n::set-output name=x::y\n</testcase><script>|`@all`';
    const outcome = outcomeOf('check', [
      assessment(`${evil}.txt`, [diagnostic({ message: evil, code: 'x/y' })]),
    ]);
    const text = await print(outcome);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::set-output/m);
    if (['markdown', 'junit', 'html'].includes(format)) expect(text).not.toContain('<script>');
  });
});

describe('pretty', () => {
  test('over a set of files says how many findings of each kind there are, and in how many files', async () => {
    const pretty = await reporterOf('pretty');
    const text = pretty(sampleOutcome(), plain);
    const [, kinds = ''] = text.split('各类问题\n');
    expect(kinds).toMatch(/错误 .*2 处 +1 份 +reconcile\/row-total\n/);
    expect(kinds).toMatch(/备注 .*1 处 +1 份 +cell\/normalised\n/);
    const one = outcomeOf('check', [assessment('a.txt', [diagnostic()])]);
    expect(pretty(one, plain)).not.toContain('各类问题');
  });

  const print = async (outcome = sampleOutcome(), style = plain): Promise<string> =>
    (await reporterOf('pretty'))(outcome, style);

  test('one block per kind, the worst first, with place, count and repair', async () => {
    expect((await print()).split('\n\n').slice(0, 3)).toEqual([
      [
        '上报/甲 局.txt',
        '  标题  示例县人民政府2023年政府信息公开工作年度报告',
        '  机关  示例县人民政府',
        '  年度  2023（格式：国办公开办函〔2021〕30号）',
        '  表格  200 格中 0 格有数；200 格未填（未填不作 0）',
        '  勾稽  42 条关系中 40 条成立，2 条不成立',
      ].join('\n'),
      [
        '  错误  一行各类申请人之和不等于总计  2 处  reconcile/row-total',
        '    第 31 行  表三：各列之和为 1203，总计填 1230，相差 +27。  /requests/received/total',
        '    第 31 行  表三：相差 -1。  /requests/carriedOver/total',
        '    → 按台账核对这一行：改错的那一格，或改总计。只凭差额不能断定哪格有错。',
      ].join('\n'),
      [
        '  提醒  标题重复  1 处  structure/section-duplicated',
        '    第 31 行  标题出现 2 次。  /overview',
        '    → 删去多余的标题；若两处标题下都有内容，合并后再核对。',
      ].join('\n'),
    ]);
  });

  test('ends with the count that people look for', async () => {
    expect(await print()).toMatch(/\n已检查 3 份: 1 份无法读取, 1 份有错误 \(2 处\), 1 份通过\n$/);
  });

  test('of many of a kind it shows three', async () => {
    const many = Array.from({ length: 12 }, (_, i) => diagnostic({ message: `第${String(i)}处` }));
    const text = await print(outcomeOf('check', [assessment('a.txt', many)]));
    expect(text.match(/第\d+处/g)).toHaveLength(3);
    expect(text).toContain('另有 9 处');
  });

  test('offers the repair where there is one', async () => {
    const fixes = [{ label: '改为 1203', patch: [] }];
    const text = await print(outcomeOf('check', [assessment('a.txt', [diagnostic({ fixes })])]));
    expect(text).toContain('[改为 1203]');
  });

  test('offers it in English, whatever its label', async () => {
    const style: Style = { language: 'en', paint: paint(false) };
    const said = async (...values: readonly unknown[]): Promise<string> => {
      const patch = values.map((value) => ({ op: 'replace', path: '/a', value }) as const);
      const fixes = [{ label: '改', patch }];
      return print(outcomeOf('check', [assessment('a.txt', [diagnostic({ fixes })])]), style);
    };
    expect(await said(1203)).toContain('[change to 1203]');
    expect(await said('甲')).toContain('[change to 甲]');
    expect(await said(1, 2, 3)).toContain('[changes 3 cells]');
  });

  test('in English, and in colour', async () => {
    const text = await print(sampleOutcome(), { language: 'en', paint: paint(true) });
    expect(text).toContain('\u001b[31merror\u001b[0m');
    expect(text).toContain('40 of 42 equations pass, 2 fail');
    expect(text).toContain('Checked 3: 1 unreadable, 1 with errors (2), 1 passed');
  });

  test('says what was written and what was not', async () => {
    const written = [{ from: 'a.txt', to: 'html', file: 'out/a.html' }];
    const failures = [{ from: 'a.txt', to: 'docx', message: '出错：x' }];
    const text = await print(outcomeOf('check', [assessment('a.txt', [])], written, failures));
    expect(text).toContain('  写出  out/a.html');
    expect(text).toContain('  未写出  docx: 出错：x');
    expect(text).toContain('写出 1 个文件');
  });
});

describe('concise', () => {
  test('says what was not written', async () => {
    const failures = [{ from: 'a.txt', to: 'docx', message: '出错：x' }];
    const outcome = outcomeOf('check', [assessment('a.txt', [])], [], failures);
    expect((await reporterOf('concise'))(outcome, plain)).toBe('a.txt: 未写出 docx: 出错：x\n');
  });

  test('is one line for each finding, as compilers print them', async () => {
    const text = (await reporterOf('concise'))(sampleOutcome(), plain);
    expect(text.split('\n')).toEqual([
      '上报/甲 局.txt:31:5: error reconcile/row-total 表三：各列之和为 1203，总计填 1230，相差 +27。',
      '上报/甲 局.txt:31:5: error reconcile/row-total 表三：相差 -1。',
      '上报/甲 局.txt:31:5: warning structure/section-duplicated 标题出现 2 次。',
      '乙.gongkai.json:31:5: info cell/normalised 读作 1234。',
      '丙.txt: error import/unreadable 无法读取：文件是空的。',
      '',
    ]);
  });
});

describe('json', () => {
  test('is one object of the agreed shape', async () => {
    const text = (await reporterOf('json'))(sampleOutcome(), plain);
    const { files, summary } = JSON.parse(text) as {
      files: Record<string, unknown>[];
      summary: object;
    };
    expect(files[0]).toEqual({
      file: '上报/甲 局.txt',
      diagnostics: [
        {
          code: 'reconcile/row-total',
          severity: 'error',
          message: '表三：各列之和为 1203，总计填 1230，相差 +27。',
          at: '/requests/received/total',
          related: ['/requests/received/naturalPerson'],
          params: { expected: 1203 },
          fixes: [],
        },
        expect.objectContaining({ code: 'reconcile/row-total' }),
        expect.objectContaining({ code: 'structure/section-duplicated' }),
      ],
      verdicts: { pass: 40, fail: 2, notAssessable: 0 },
    });
    expect(summary).toEqual({
      files: 3,
      passed: 1,
      withErrors: 1,
      withWarnings: 0,
      unreadable: 1,
      errors: 2,
      warnings: 1,
      infos: 1,
    });
  });

  test('says what was written from which file', async () => {
    const outcome = outcomeOf(
      'check',
      [assessment('a.txt', []), assessment('b.txt', [])],
      [{ from: 'a.txt', to: 'html', file: 'out/a.html' }],
      [{ from: 'b.txt', to: 'html', message: 'x' }],
    );
    const { files } = JSON.parse((await reporterOf('json'))(outcome, plain)) as {
      files: Record<string, unknown>[];
    };
    expect(files[0]).toMatchObject({ outputs: [{ to: 'html', file: 'out/a.html' }] });
    expect(files[1]).toMatchObject({ failures: [{ to: 'html', message: 'x' }] });
    expect(files[1]).not.toHaveProperty('outputs');
  });
});

describe('ndjson', () => {
  test('is one object a line, each of which says what it is', async () => {
    const text = (await reporterOf('ndjson'))(sampleOutcome(), plain);
    const types = text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toEqual([
      ...['diagnostic', 'diagnostic', 'diagnostic', 'file'],
      ...['diagnostic', 'file', 'diagnostic', 'file'],
      'summary',
    ]);
  });
});

describe('github', () => {
  test('is an annotation for each finding', async () => {
    const text = (await reporterOf('github'))(sampleOutcome(), plain);
    expect(text.split('\n')[0]).toBe(
      '::error file=上报/甲 局.txt,line=31,col=5,title=reconcile/row-total::表三：各列之和为 1203，总计填 1230，相差 +27。',
    );
    expect(text).toContain('::warning file=');
    expect(text).toContain('::notice file=');
  });

  test('a comma in a file name does not end it', async () => {
    const outcome = outcomeOf('check', [assessment('a,b:c.txt', [diagnostic()])]);
    expect((await reporterOf('github'))(outcome, plain)).toContain('file=a%2Cb%3Ac.txt,line=31');
  });
});

describe('junit', () => {
  test('errors fail, the rest is noted, a clean file is one case that passes', async () => {
    const outcome = outcomeOf('check', [
      ...sampleOutcome().assessments,
      assessment('clean.txt', []),
    ]);
    const text = (await reporterOf('junit'))(outcome, plain);
    expect(text.match(/<testsuite /g)).toHaveLength(4);
    expect(text.match(/<failure /g)).toHaveLength(3);
    expect(text.match(/<system-out>/g)).toHaveLength(2);
    expect(text).toContain('<testsuite name="clean.txt" tests="1" failures="0" errors="0">');
  });

  test('holds no character that XML has not', async () => {
    const message = '\u0000\u0008\ufffe\ud800 & "<>"';
    const outcome = outcomeOf('check', [assessment('a.txt', [diagnostic({ message })])]);
    const text = (await reporterOf('junit'))(outcome, plain);
    expect(text).toContain('\ufffd\ufffd\ufffd\ufffd &amp; &quot;&lt;&gt;&quot;');
  });
});

describe('markdown', () => {
  test('is a table for each file with findings', async () => {
    const text = (await reporterOf('markdown'))(sampleOutcome(), plain);
    expect(text).toContain('### 上报/甲 局.txt\n\n| 级别 | 代码 | 行 | 问题 |\n| --- |');
    expect(text).toContain('| 错误 | reconcile/row-total | 31 |');
  });
});
