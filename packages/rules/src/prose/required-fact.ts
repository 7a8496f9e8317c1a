import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';
import { quantitiesOf } from '../text/quantity.ts';
import { sentencesOf } from '../text/sentences.ts';

const diagnose = diagnoser(proseMessages);

/** 说没有也算写明。 Saying that there is none states the count. */
const none = /(?:没有|未|无|零)/u;

/** 方案要求总体情况各方面写明的件数都写了。 The overview gives the counts that the profile requires. */
export const requiredFact: Rule = defineRule('prose/required-fact', ({ form, draft, profile }) => {
  const section = form.sections.find((candidate) => candidate.key === 'overview');
  const facts = profile?.requiredFacts ?? [];
  if (section === undefined || draft.overview === undefined || facts.length === 0) return null;
  const sentences = passagesOf(form, draft)
    .filter((passage) => passage.sectionKey === 'overview')
    .flatMap(({ topic, text }) => sentencesOf(text).map((sentence) => ({ topic, ...sentence })));
  return facts
    .filter(
      ({ topic, words }) =>
        !sentences.some(
          (sentence) =>
            sentence.topic === topic &&
            words.some((word) => sentence.text.includes(word)) &&
            (quantitiesOf(sentence.text).length > 0 || none.test(sentence.text)),
        ),
    )
    .map(({ topic, label }) => {
      const name = form.topics.find((candidate) => candidate.key === topic)?.label ?? topic;
      const params = {
        section: section.label,
        topic: name,
        fact: label,
        profile: profile?.name ?? '',
      };
      return diagnose('prose/required-fact', params, { at: section.address });
    });
});
