/** Writes a number the way a report does; the inverse of reading, made independently. */
export function spellNumeral(value: number): string {
  if (value === 0) return '零';
  const names = [...'零一二三四五六七八九'];
  const four = (n: number): string => {
    let out = '';
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(n / unit) % 10;
      if (d > 0) out += (names[d] ?? '') + name;
      else if (out !== '' && !out.endsWith('零') && n % unit > 0) out += '零';
    }
    return out;
  };
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const joint = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return (high > 0 ? `${four(high)}万` : '') + joint + (low > 0 ? four(low) : '');
}
