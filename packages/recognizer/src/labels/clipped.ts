import { labelKey } from '../text/label-key.ts';
import type { Label } from './label.ts';
import { loose } from './loose.ts';

/** 短于此的文字不足以认出标目。 Shorter texts are too little to know a label by. */
const shortest = 4;

/**
 * 漏了字的标目（2.其他法律行政止公开）：序号相同，字字见于标目且次序相同，漏的不过三分之一。只凭文字还不够：
 * 须是按表样接着应到的一行。
 * A label with characters missing: the same numbering, every character found in the label in the same
 * order, no more than a third lost. The text alone is not enough: ask only about the row that is due.
 */
export function isClipped(label: Label, raw: string): boolean {
  const text = labelKey(raw);
  const whole = labelKey(label.text);
  if (text.numbering === undefined || whole.numbering === undefined) return false;
  if (text.numbering.style !== whole.numbering.style) return false;
  if (text.numbering.ordinal !== whole.numbering.ordinal) return false;
  const [part, all] = [loose(text.core), loose(whole.core)];
  return part.length >= shortest && part.length * 3 >= all.length * 2 && isWithin(part, all);
}

function isWithin(part: string, all: string): boolean {
  let at = 0;
  for (const character of all) if (character === part[at]) at += 1;
  return at === part.length;
}
