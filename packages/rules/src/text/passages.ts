import type { Draft, Form, ProseBlock } from '@gongkai/plugin-kit';
import { once } from './memory.ts';

/** 报告中的一段文字及其位置。 A run of prose and where it stands. */
export interface Passage {
  /** 地址，如 `/overview/3`。 Its address. */
  readonly at: string;
  /** 所在部分的官方标题；标题、前言等为其名称。 The title of its section. */
  readonly section: string;
  readonly sectionKey: string;
  /** 总体情况中所属的方面。 The topic of the overview it stands under. */
  readonly topic?: string;
  readonly kind: ProseBlock['type'];
  readonly text: string;
}

/**
 * 报告的全部文字，按次序：前言、六个部分、表前表后的文字。图的替代文字和表格的格也在内。
 * All prose of a report in order, captions, alternative texts and cells of prose tables included.
 */
export function passagesOf(form: Form, draft: Draft): readonly Passage[] {
  return once(draft, passagesOf, () => readPassages(form, draft));
}

function readPassages(form: Form, draft: Draft): Passage[] {
  const preface = blocks(draft.preface, '/preface', { label: '前言', key: 'preface' });
  const sections = form.sections.flatMap((section) => {
    const named = { label: section.label, key: section.key };
    const value = (draft as Record<string, unknown>)[section.key];
    if (section.table === undefined) return blocks(value, section.address, named);
    const own = (value ?? {}) as { prose?: unknown; notes?: unknown };
    return [
      ...blocks(own.prose, `${section.address}/prose`, named),
      ...blocks(own.notes, `${section.address}/notes`, named),
    ];
  });
  return [...preface, ...sections];
}

function blocks(
  value: unknown,
  address: string,
  section: { readonly label: string; readonly key: string },
): Passage[] {
  if (!Array.isArray(value)) return [];
  let topic: string | undefined;
  return (value as ProseBlock[]).flatMap((block, index) => {
    if (block.type === 'heading' && block.level === 2) topic = block.topic;
    const base = {
      at: `${address}/${String(index)}`,
      section: section.label,
      sectionKey: section.key,
      kind: block.type,
      ...(topic === undefined ? {} : { topic }),
    };
    return texts(block).map((text) => ({ ...base, text }));
  });
}

function texts(block: ProseBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'table':
      return [block.caption ?? '', ...block.rows.flat()].filter((text) => text !== '');
    case 'figure':
      return [block.caption ?? '', block.alt ?? ''].filter((text) => text !== '');
  }
}
