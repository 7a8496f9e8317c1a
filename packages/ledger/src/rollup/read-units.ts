import type { Unit } from './unit.ts';

/** 表头的写法 → 字段。 How people head the columns. */
const columns: Readonly<Record<string, keyof Unit>> = {
  name: 'name',
  单位: 'name',
  单位名称: 'name',
  机关名称: 'name',
  code: 'code',
  代码: 'code',
  统一社会信用代码: 'code',
  parent: 'parent',
  上级: 'parent',
  上级单位: 'parent',
  vertical: 'vertical',
  垂直管理: 'vertical',
};
const yes = new Set(['1', 'true', 'yes', 'y', '是', '√', '✓']);

/** 名单读不成时的说明。 Why a list cannot be read. */
export class UnitListError extends Error {
  override readonly name = 'UnitListError';
}

/**
 * 读单位名单：CSV（首行表头）或 JSON 数组，次序即办公室自己的次序。
 * Reads a unit list, CSV with a header row or a JSON array, in the office's own order.
 */
export function readUnits(text: string): Unit[] {
  const plain = text.replace(/^\uFEFF/u, '');
  const records = /^\s*\[/u.test(plain) ? fromJson(plain) : fromCsv(plain);
  const units = records.filter((unit) => unit.name !== '');
  const repeated = units.find((unit, i) => units.findIndex((u) => u.name === unit.name) < i);
  if (repeated !== undefined)
    throw new UnitListError(`名单中“${repeated.name}”重复 / listed twice`);
  if (units.length === 0) throw new UnitListError('名单中没有单位 / the list holds no unit');
  return units;
}

function fromJson(text: string): Unit[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnitListError('名单不是有效的 JSON / not valid JSON');
  }
  return (value as unknown[]).map((item) =>
    typeof item === 'string' ? unitOf({ name: item }) : unitOf(item as Record<string, unknown>),
  );
}

function fromCsv(text: string): Unit[] {
  const [header = [], ...rows] = parseCsv(text);
  const fields = header.map((title) => columns[title.trim()] ?? undefined);
  if (!fields.includes('name')) {
    throw new UnitListError('名单缺少“单位名称”一列 / no column for the name');
  }
  return rows.map((row) =>
    unitOf(
      Object.fromEntries(fields.flatMap((field, i) => (field ? [[field, row[i] ?? '']] : []))),
    ),
  );
}

function unitOf(record: Readonly<Record<string, unknown>>): Unit {
  const text = (key: string): string => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const vertical = record['vertical'] === true || yes.has(text('vertical').toLowerCase());
  return {
    name: text('name').replace(/\s+/gu, ''),
    ...(text('code') === '' ? {} : { code: text('code') }),
    ...(text('parent') === '' ? {} : { parent: text('parent').replace(/\s+/gu, '') }),
    ...(vertical ? { vertical } : {}),
  };
}

/** CSV（RFC 4180）：引号、引号内的逗号和换行。 RFC 4180: quotes, commas and line breaks inside them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gu)) {
    const [whole, quoted, bare, end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
