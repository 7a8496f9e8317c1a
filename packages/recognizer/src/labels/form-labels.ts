import { columnsOf, type AxisNode, type Form, type Table } from '@gongkai/plugin-kit';
import {
  otherMeasurePattern,
  blockPattern,
  columnAliases,
  cornerPattern,
  rowAliases,
} from '../aliases.ts';
import { compact } from '../text/compact.ts';
import { labelKey, labelKeyOf, type LabelKey } from '../text/label-key.ts';
import { fuzzyLabels } from './fuzzy.ts';
import type { Label } from './label.ts';
import { loose } from './loose.ts';

/** 一段文字所对上的标目；一段文字可对上几个（如各块的同名列）。 The labels a text matches; there may be several. */
export interface LabelMatch {
  readonly labels: readonly Label[];
  readonly key: LabelKey;
  /** 不是逐字对上，而是相差一两个字。 Not to the letter, but one or two characters off. */
  readonly fuzzy?: true;
}

/** 一个格式版本的全部标目。 All labels of one edition. */
export interface FormLabels {
  readonly form: Form;
  readonly all: readonly Label[];
  /** 查一段文字；对不上为 undefined。 Looks a text up. */
  match(raw: string): LabelMatch | undefined;
  /** 容许错字地查。 Looks a text up, allowing for misread characters. */
  matchFuzzy(raw: string): LabelMatch | undefined;
}

const known = new WeakMap<Form, FormLabels>();

/** 一个格式版本的标目，只编一次。 The labels of a form, compiled once. */
export function formLabels(form: Form): FormLabels {
  const found = known.get(form) ?? compileLabels(form);
  known.set(form, found);
  return found;
}

function compileLabels(form: Form): FormLabels {
  const all = form.sections.flatMap(({ table }) => (table ? labelsOf(table) : []));
  const index = indexed(all);
  const glossed = (text: string, { full, core }: LabelKey): readonly Label[] | undefined =>
    full !== core && otherMeasurePattern.test(text) && !index.has(loose(full))
      ? index.get(loose(core))?.filter(({ kind }) => kind !== 'row')
      : index.get(loose(core));
  return {
    form,
    all,
    match: remembered((raw) => {
      if (raw.length > longest) return undefined;
      const text = compact(raw);
      const key = labelKeyOf(text);
      const labels = special(all, text) ?? index.get(key.full) ?? glossed(text, key);
      return labels && { labels, key };
    }),
    matchFuzzy: remembered((raw) => {
      if (raw.length > longest) return undefined;
      const key = labelKey(raw);
      const labels = fuzzyLabels(index, loose(key.core), key.numbering);
      return labels && { labels, key, fuzzy: true };
    }),
  };
}

/** 标目连同说明也不会更长。 No label is longer, glosses included. */
const longest = 200;
/** 记住多少个查过的文字；表中的标目反复出现。 How many texts are remembered; labels come up again and again. */
const mostRemembered = 2000;

type Lookup = (raw: string) => LabelMatch | undefined;

function remembered(lookup: Lookup): Lookup {
  const known = new Map<string, LabelMatch | undefined>();
  return (raw) => {
    if (known.has(raw)) return known.get(raw);
    const found = lookup(raw);
    if (known.size >= mostRemembered) known.clear();
    known.set(raw, found);
    return found;
  };
}

function special(all: readonly Label[], text: string): readonly Label[] | undefined {
  if (text.length > 60) return undefined;
  const ordinal = blockPattern.exec(text)?.[1];
  if (ordinal !== undefined) {
    return all.filter(
      (l) => l.kind === 'block' && blockPattern.exec(compact(l.text))?.[1] === ordinal,
    );
  }
  if (cornerPattern.test(text)) {
    return all.filter((l) => l.kind === 'corner' && cornerPattern.test(compact(l.text)));
  }
  return undefined;
}

function indexed(all: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const index = new Map<string, Label[]>();
  const add = (key: string, label: Label): void => {
    const found = index.get(key);
    if (found === undefined) index.set(key, [label]);
    else if (!found.includes(label)) found.push(label);
  };
  for (const label of all) {
    const { full, core } = labelKey(label.text);
    if (full !== '') add(full, label);
    if (core !== '' && label.kind !== 'block') add(loose(core), label);
    for (const alias of aliasesOf(label)) add(loose(labelKey(alias).full), label);
  }
  return index;
}

export function aliasesOf(label: Label): readonly string[] {
  const table =
    label.kind === 'column' || label.kind === 'columnGroup' ? columnAliases : rowAliases;
  return Object.hasOwn(table, label.address) ? (table[label.address] ?? []) : [];
}

function labelsOf(table: Table): Label[] {
  return table.blocks.flatMap((block) => {
    const columns = columnsOf(block);
    const of = (
      kind: Label['kind'],
      address: string,
      text: string | undefined,
      level = 0,
    ): Label[] => {
      if (text === undefined || text === '') return [];
      const { numbering } = labelKey(text);
      const cells = kind === 'row' ? columns.map((column) => address + column.address) : [];
      return [
        { kind, table, block, address, text, level, cells, ...(numbering ? { numbering } : {}) },
      ];
    };
    const axis = (nodes: readonly AxisNode[], leaf: 'row' | 'column', level = 0): Label[] =>
      nodes.flatMap((node) => [
        ...of(node.children.length === 0 ? leaf : `${leaf}Group`, node.address, node.label, level),
        ...axis(node.children, leaf, level + 1),
      ]);
    return [
      ...of('block', '', block.label),
      ...of('corner', '', block.corner),
      ...of('corner', '', block.columnHeader),
      ...axis(block.rows, 'row'),
      ...axis(block.columns, 'column'),
    ];
  });
}
