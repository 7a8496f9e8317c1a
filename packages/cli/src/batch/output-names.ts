const EXTENSION = '.gongkai.json';

/**
 * 各输入的输出名，彼此不重：`甲局.docx` → `甲局.gongkai.json`；同一处另有 `甲局.pdf`，则两者都保留原来的
 * 扩展名；再重，后来的加序号。大小写不算区别：有的文件系统不分。
 * Output names, no two alike: `a.docx` → `a.gongkai.json`; where there is an `a.pdf` beside it both
 * keep their extension; what is still alike is numbered. Letter case makes no difference, as on some
 * file systems.
 */
export function outputNames(relatives: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const relative of relatives) {
    const key = fold(stem(relative));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return relatives.map((relative) => {
    const alone = counts.get(fold(stem(relative))) === 1;
    const base = alone ? stem(relative) : relative;
    let name = base + EXTENSION;
    for (let n = 2; taken.has(fold(name)); n++) name = `${base}-${String(n)}${EXTENSION}`;
    taken.add(fold(name));
    return name;
  });
}

function stem(relative: string): string {
  return relative.replace(/(\.gongkai)?\.json$|\.[^./\\]+$/i, '');
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
