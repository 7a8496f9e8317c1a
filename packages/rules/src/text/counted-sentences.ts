import type { Draft } from '@gongkai/plugin-kit';
import { once } from './memory.ts';
import type { Passage } from './passages.ts';
import { quantitiesOf, type Quantity } from './quantity.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** 一句话和其中的数量。 A sentence with its quantities. */
export interface CountedSentence extends Sentence {
  readonly quantities: readonly Quantity[];
}

/** 一段文字中说到数量的各句，数量已读出；几条规则共用。 The sentences of a passage that state quantities, read once for all rules. */
export function countedSentences(draft: Draft, passage: Passage): readonly CountedSentence[] {
  return once(draft, passage, () => {
    const found: CountedSentence[] = [];
    for (const { text, start } of sentencesOf(passage.text)) {
      const quantities = quantitiesOf(text);
      if (quantities.length > 0) found.push({ text, start, quantities });
    }
    return found;
  });
}
