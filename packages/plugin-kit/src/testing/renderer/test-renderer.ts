import { forms } from '@gongkai/schema/forms';
import type { Form } from '../../index.ts';
import type { Renderer } from '../../renderer.ts';
import { failuresOf, register, type Check, type Failure, type Runner } from '../check.ts';
import { census } from './census.ts';
import { rendererContract } from './contract.ts';
import { determinism } from './determinism.ts';
import { extremes } from './extremes.ts';
import { hostileText } from './hostile-text.ts';
import { longParagraph } from './long-paragraph.ts';
import { notStated } from './not-stated.ts';
import { optionsSchema } from './options-schema.ts';
import { outsideWorld } from './outside-world.ts';
import type { RendererSetup } from './renderer-setup.ts';
import { roundTrip } from './round-trip.ts';
import { subjectOf } from './subject.ts';

/**
 * 把输出器的检验登记为测试；`describe` 和 `it` 来自任何测试程序。
 * Registers the proof of a renderer as tests, with the describe and it of any runner.
 */
export function testRenderer<O extends object>(
  renderer: Renderer<O>,
  setup: RendererSetup<O> & Runner,
): void {
  register(`renderer ${renderer.name}`, rendererChecks(renderer, setup), setup);
}

/** 不用测试程序：逐项检验，返回不成立的。 Without a runner: proves a renderer and returns what does not hold. */
export function checkRenderer<O extends object>(
  renderer: Renderer<O>,
  setup: RendererSetup<O> = {},
): Promise<readonly Failure[]> {
  return failuresOf(rendererChecks(renderer, setup));
}

function rendererChecks<O extends object>(renderer: Renderer<O>, setup: RendererSetup<O>): Check[] {
  // hosts, too, hand options on as they have been checked, whatever their type is
  const subject = subjectOf(renderer, setup);
  const supported = setup.forms ?? supportedForms(renderer.editions);
  const [first] = supported;
  return [
    rendererContract(subject.renderer),
    ...supported.flatMap((form) => [
      ...census(subject, form),
      notStated(subject, form),
      ...extremes(subject, form),
      ...hostileText(subject, form),
      determinism(subject, form),
      ...roundTrip(subject, form),
    ]),
    ...(first === undefined
      ? []
      : [
          optionsSchema(subject, first),
          outsideWorld(subject, first),
          longParagraph(subject, first),
        ]),
  ];
}

function supportedForms(editions: readonly string[] | undefined): readonly Form[] {
  return Object.values(forms).filter(({ edition }) => editions?.includes(edition) ?? true);
}
