import type { Contact } from '@gongkai/plugin-kit';
import { contactPatterns } from '../aliases.ts';

type Field = keyof Contact;

const labelled = /^([^：:\s]{2,6})[：:](.{1,120})$/;

/** 一行若只是联系方式（地址：… 电话：…），给出各项；夹在句子里的不算。 Reads a line that is nothing but contacts. */
export function contactLine(raw: string): Partial<Record<Field, string>> | undefined {
  if (raw.length > 300) return undefined;
  const found: Partial<Record<Field, string>> = {};
  const pieces = raw
    .trim()
    .replace(/^[（(]|[)）。]$/g, '')
    .split(/[；;，,]|\s{1,}(?=\S{2,6}[：:])/)
    .map((piece) => piece.trim().replace(/(\S)\s+(?=\S*[：:])/, '$1'))
    .filter((piece) => piece !== '');
  for (const piece of pieces) {
    const [, label, value] = labelled.exec(piece) ?? [];
    const field = label === undefined ? undefined : fieldOf(label);
    if (field === undefined || value === undefined || found[field] !== undefined) return undefined;
    found[field] = value.trim();
  }
  return pieces.length > 0 ? found : undefined;
}

function fieldOf(label: string): Field | undefined {
  return (Object.keys(contactPatterns) as Field[]).find((key) => contactPatterns[key]?.test(label));
}
