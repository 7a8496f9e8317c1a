import type { Form } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { revisions, type Revision } from '@gongkai/schema/revisions';
import { diagnoseMigration } from './migrate/diagnose-migration.ts';
import { migrateBy } from './migrate/migrate.ts';
import { property } from './property.ts';
import { readText, type ReadDraft } from './read-text.ts';

/**
 * JSON 文字 → 草稿，不抛出。不是 JSON、不是对象、属性重复、数字失真的，都不采用，只说明在何处：
 * 重复的两个数以哪一个为准，不能由程序猜。以前的修订写成的，换到现行修订，每处一条 `shape/revision`。
 * JSON text → draft. Never throws. What is not JSON, not an object, says a property twice or holds a
 * number that cannot be read exactly is not taken, and the diagnostic says where: which of two figures
 * counts is not for a program to guess. What an earlier revision wrote is brought to the current one,
 * with a `shape/revision` for each place.
 */
export function readDraft(text: string): ReadDraft {
  return readDraftBy({ forms, revisions }, text);
}

/** 表用来称呼所在之处，修订用来换过以前的写法。 Forms name places, revisions take along what was written earlier. */
export interface ReadingKnowledge {
  readonly forms: Readonly<Record<string, Form>>;
  readonly revisions: Readonly<Record<string, readonly Revision[]>>;
}

/** 按所给的表和修订。 By the Forms and revisions that are given. */
export function readDraftBy(known: ReadingKnowledge, text: string): ReadDraft {
  const read = readText(text);
  if (read.draft === undefined) return read;
  const migration = migrateBy(known.revisions, read.draft);
  const edition = String(property(read.draft, 'edition'));
  const form = Object.hasOwn(known.forms, edition) ? known.forms[edition] : undefined;
  return { draft: migration.draft, diagnostics: diagnoseMigration(form, migration) };
}
