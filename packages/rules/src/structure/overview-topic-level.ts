import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { structureMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(structureMessages);
const sectionOrdinal = /^\s*([一二三四五六七八九十])[、.．]\s*/u;

/** 总体情况的小标题用（一）（二）……。 The topics of the overview are （一）, （二）, …. */
export const overviewTopicLevel: Rule = defineRule('structure/overview-topic-level', ({ draft }) =>
  (draft.overview ?? []).flatMap((block, index) => {
    if (block.type !== 'heading' || block.topic === undefined) return [];
    const ordinal = sectionOrdinal.exec(block.text);
    if (ordinal === null) return [];
    const expected = block.text.replace(sectionOrdinal, `（${ordinal[1] ?? ''}）`);
    const path = `/overview/${String(index)}/text`;
    return [
      diagnose(
        'structure/overview-topic-level',
        { text: block.text, expected },
        {
          at: `/overview/${String(index)}`,
          fixes: [{ label: expected, patch: [{ op: 'replace', path, value: expected }] }],
        },
      ),
    ];
  }),
);
