import {
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
import { findings, nothingFound, type Checks } from './findings.ts';
import type { Intake } from './intake.ts';

/** 核对所需。 What assessing takes. */
export interface AssessContext {
  readonly language: Language;
  readonly checks: Checks;
}

/** 读入 + 核对。 What was read, checked. */
export async function assess(
  file: string,
  intake: Intake,
  { language, checks }: AssessContext,
): Promise<Assessment> {
  const { draft, origins } = intake;
  const form = formOf(draft);
  const found = isUnreadable(intake) ? nothingFound : await findings(draft, form, checks);
  const diagnostics = [...intake.diagnostics, ...found.diagnostics].map((diagnostic) =>
    localise(diagnostic, language, messages),
  );
  return {
    file,
    draft,
    origins,
    diagnostics,
    verdicts: found.verdicts,
    ...(found.report === undefined ? {} : { report: found.report }),
    ...(form === undefined ? {} : { form }),
    locate: locator(intake, diagnostics),
  };
}

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
