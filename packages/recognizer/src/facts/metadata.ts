import { metadataPatterns } from '../aliases.ts';

/** 网页或存档附在报告前面的说明。 What a page or an archive says about a report. */
export interface MetadataLine {
  readonly key: string;
  readonly value: string;
}

const labelled = /^[\s\u3000]*([^：:\s][^：:]{0,10}?)[\s\u3000]*[：:][\s\u3000]*(.*)$/;
const ruled = /^[\s=*\-_~·—─]{4,}[^=]{0,12}[\s=*\-_~·—─]*$/;

/** 一行若是“发布时间：……”一类的说明，给出其名称和内容；分隔线也算，但没有内容。 Reads a line as metadata; a rule counts too, without content. */
export function metadataLine(raw: string): MetadataLine | undefined {
  if (ruled.test(raw)) return { key: 'rule', value: '' };
  const [, label, value] = labelled.exec(raw.slice(0, 400)) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const name = label.replace(/\s/g, '');
  for (const key in metadataPatterns) {
    if (metadataPatterns[key]?.test(name)) return { key, value: value.trim() };
  }
  return undefined;
}
