import {
  applyWaivers,
  localise,
  readPointer,
  type Diagnostic,
  type Draft,
  type Form,
  type Language,
  type Place,
} from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { forms } from '@gongkai/schema/forms';
import type { Assessment } from '../results/assessment.ts';
import { isUnreadable } from '../results/unreadable.ts';
import { alone, type Surroundings } from '../set/surroundings.ts';
import { findings, nothingFound, type Checks } from './findings.ts';
import type { Intake } from './intake.ts';

/** 核对所需。 What assessing takes. */
export interface AssessContext {
  readonly language: Language;
  readonly checks: Checks;
  /** 报告之外的；默认单独核对。 What stands around the report; by default nothing. */
  readonly surroundings?: Surroundings;
}

/** 读入 + 核对。 What was read, checked. */
export async function assess(
  file: string,
  intake: Intake,
  { language, checks, surroundings = alone }: AssessContext,
): Promise<Assessment> {
  const { draft, origins } = intake;
  const form = formOf(draft);
  const found = isUnreadable(intake)
    ? nothingFound
    : await findings(draft, form, checks, {
        ...surroundings,
        ...(intake.properties === undefined ? {} : { properties: intake.properties }),
      });
  const all = [...intake.diagnostics, ...found.diagnostics].map((diagnostic) =>
    localise(diagnostic, language, messages),
  );
  // waivers answer findings of the whole check only, of a report whose shape is right
  const answered = found.report !== undefined && typeof checks !== 'string';
  const { open: diagnostics, waived, lapsed } = applyWaivers(draft, all, answered ? undefined : []);
  return {
    file,
    draft,
    origins,
    diagnostics,
    verdicts: found.verdicts,
    waived,
    lapsed,
    ...(found.report === undefined ? {} : { report: found.report }),
    ...(form === undefined ? {} : { form }),
    locate: locator(intake, all),
  };
}

/** 草稿所用版本的表；没有写明或不认识则没有。 The Form of the edition of a draft. */
function formOf(draft: Draft): Form | undefined {
  const edition = String(readPointer(draft, '/edition'));
  const known: Readonly<Record<string, Form>> = forms;
  return Object.hasOwn(known, edition) ? known[edition] : undefined;
}

function locator(
  intake: Intake,
  diagnostics: readonly Diagnostic[],
): (diagnostic: Diagnostic) => Place | undefined {
  let places: ReadonlyMap<string, Place> | undefined;
  return ({ at, origin }) => {
    if (origin !== undefined) return origin;
    places ??= intake.locate(new Set(diagnostics.flatMap((d) => d.at ?? [])));
    return at === undefined ? undefined : places.get(at);
  };
}
