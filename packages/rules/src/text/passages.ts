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
  readonly topic: string | undefined;
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
  const found: Passage[] = [];
  addBlocks(found, draft.preface, '/preface', '前言', 'preface');
  for (const { key, label, address, table } of form.sections) {
    const value = (draft as Record<string, unknown>)[key];
    if (table === undefined) {
      addBlocks(found, value, address, label, key);
      continue;
    }
    const own = (value ?? {}) as { prose?: unknown; notes?: unknown };
    addBlocks(found, own.prose, `${address}/prose`, label, key);
    addBlocks(found, own.notes, `${address}/notes`, label, key);
  }
  return found;
}

function addBlocks(
  found: Passage[],
  value: unknown,
  address: string,
  section: string,
  sectionKey: string,
): void {
  if (!Array.isArray(value)) return;
  let topic: string | undefined;
  (value as ProseBlock[]).forEach((block, index) => {
    const kind = block.type;
    const at = `${address}/${String(index)}`;
    if (kind === 'heading' && block.level === 2) topic = block.topic;
    if (kind === 'paragraph' || kind === 'heading') {
      found.push({ at, section, sectionKey, topic, kind, text: block.text });
      return;
    }
    for (const text of besides(block)) {
      if (text !== '') found.push({ at, section, sectionKey, topic, kind, text });
    }
  });
}

/** 表和图中的文字。 The texts of a table or a figure. */
function besides(block: Extract<ProseBlock, { type: 'table' | 'figure' }>): readonly string[] {
  const caption = block.caption ?? '';
  return block.type === 'table' ? [caption, ...block.rows.flat()] : [caption, block.alt ?? ''];
}
