import { describe, expect, test } from 'vitest';
import { Drawing } from '../testing/drawing.ts';
import { encryptions } from '../testing/encrypted-pdf.ts';
import { outline, readPages } from '../testing/outline.ts';
import { pageOf } from '../testing/printed-table.ts';

const page = pageOf(
  new Drawing().text(60, 100, 12, '一、总体情况').text(60, 130, 12, '共 3611 件'),
);

describe.each(encryptions)('a file encrypted by %s', (method) => {
  test('opens where only printing or editing is restricted', () => {
    const document = readPages([page, page], { encryption: { method, password: '' } });
    expect(document.diagnostics).toBeUndefined();
    expect(outline(document)).toEqual(outline(readPages([page, page])));
  });

  test('is said to be encrypted where it takes a password', () => {
    const { blocks, diagnostics } = readPages([page], { encryption: { method, password: '公开' } });
    expect(blocks).toEqual([]);
    expect(diagnostics?.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['import/unreadable', 'encrypted'],
    ]);
  });
});
