import { placeText, readPointer, type Draft, type Fix, type Form } from '@gongkai/plugin-kit';

/**
 * 由上年报告预填：上年结转取上年的结转下年度，机关信息和联系方式照用。只是建议，由人采用。
 * Suggestions from last year's report: what was carried forward, the agency, the contacts. A person applies them.
 */
export function prefill(form: Form, draft: Draft, previous: Draft): Fix[] {
  const figures = form.cells
    .filter((cell) => cell.row === '/requests/carriedOver')
    .flatMap(({ address, column }): Fix[] => {
      const value = readPointer(previous, `/requests/carriedForward${column}`);
      const present = readPointer(draft, address);
      if (typeof value !== 'number' || typeof present === 'number') return [];
      const op = present === undefined ? 'add' : 'replace';
      const label = `${placeText(form, address)}：${String(value)}`;
      return [{ label, patch: [{ op, path: address, value }] }];
    });
  const facts = (['agency', 'contact'] as const).flatMap((key): Fix[] => {
    const value = previous[key];
    if (value === undefined || draft[key] !== undefined) return [];
    const label = placeText(form, `/${key}`);
    return [{ label, patch: [{ op: 'add', path: `/${key}`, value }] }];
  });
  return [...facts, ...figures];
}
