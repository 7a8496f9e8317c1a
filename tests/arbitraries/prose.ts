import fc from 'fast-check';
import type { Form, ProseBlock, TopicKey } from '@gongkai/plugin-kit';

type Line = (maxLength?: number) => fc.Arbitrary<string>;
const ordinals = [...'一二三四五六七八九'];

/** Paragraphs alone, as sections without headings have them. */
export function paragraphs(line: Line): fc.Arbitrary<ProseBlock[]> {
  return fc.array(paragraph(line), { minLength: 1, maxLength: 3 });
}

/** The overview: its topics in order, under each of them paragraphs, lower headings, a table, a figure. */
export function overview(form: Form, line: Line): fc.Arbitrary<ProseBlock[]> {
  const count = form.topics.length;
  return fc
    .tuple(
      paragraphs(line),
      fc.subarray([...form.topics]),
      fc.array(underTopic(line), { minLength: count, maxLength: count }),
    )
    .map(([opening, topics, bodies]) => [
      ...opening,
      ...topics.flatMap((topic, i): ProseBlock[] => [
        {
          type: 'heading',
          level: 2,
          text: `（${ordinals[i] ?? ''}）${topic.label}`,
          topic: topic.key as TopicKey,
        },
        ...(bodies[i] ?? []),
      ]),
    ]);
}

function underTopic(line: Line): fc.Arbitrary<ProseBlock[]> {
  const sometimes = <T>(block: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(block, { nil: undefined, freq: 3 });
  const numbered = fc
    .array(fc.tuple(line(12), line(12), paragraph(line)), { maxLength: 2 })
    .map((parts) =>
      parts.flatMap(([outer, inner, body], i): ProseBlock[] => [
        { type: 'heading', level: 3, text: `${String(i + 1)}.${outer}` },
        { type: 'heading', level: 4, text: `（1）${inner}` },
        body,
      ]),
    );
  return fc
    .tuple(paragraphs(line), sometimes(table(line)), sometimes(figure(line)), numbered)
    .map(([opening, rows, picture, lower]) => [
      ...opening,
      ...[rows, picture].filter((block) => block !== undefined),
      ...lower,
    ]);
}

function paragraph(line: Line): fc.Arbitrary<ProseBlock> {
  return line().map((text) => ({ type: 'paragraph', text }));
}

function table(line: Line): fc.Arbitrary<ProseBlock> {
  return fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.record(
      {
        type: fc.constant('table' as const),
        caption: line(12),
        rows: fc.array(fc.array(line(8), { minLength: width, maxLength: width }), {
          minLength: 2,
          maxLength: 4,
        }),
      },
      { requiredKeys: ['type', 'rows'] },
    ),
  );
}

function figure(line: Line): fc.Arbitrary<ProseBlock> {
  return fc.record(
    { type: fc.constant('figure' as const), caption: line(12), alt: line(20) },
    { requiredKeys: ['type', 'alt'] },
  );
}
