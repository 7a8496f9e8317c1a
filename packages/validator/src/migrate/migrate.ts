import type { Draft, PatchOperation } from '@gongkai/plugin-kit';
import { revisions as released, type Revision, type RevisionStep } from '@gongkai/schema/revisions';
import { property } from '../property.ts';
import { move } from './move.ts';
import { oneLine } from './one-line.ts';

/** 换到现行修订的结果。 A document in the current revision. */
export interface Migration {
  /** 没有要改的，即原来那份。 The document itself where nothing had to change. */
  readonly draft: Draft;
  readonly changes: readonly MigrationChange[];
}

/** 一处改动及其缘由。 A change, and the revision that asks for it. */
export interface MigrationChange {
  readonly revision: number;
  /** 修订改了什么。 What the revision changed. */
  readonly about: string;
  readonly patch: readonly MigrationOperation[];
}

/** JSON Patch 的一步：改一段文字，或移动一个属性。 A text replaced, or a property moved. */
export type MigrationOperation =
  PatchOperation | { readonly op: 'move'; readonly from: string; readonly path: string };

/**
 * 以前的修订写成的报告 → 现行修订。同一格式版本之内；不同的格式版本是不同的法定表式，不互相转换。不改任何
 * 数字，不覆盖任何内容，输入不变；不能换的留在原处，由 `validate` 指出。任何输入都有结果，不抛出。
 *
 * A report written under an earlier revision of its edition → the current one. Editions are different
 * legal forms and are never turned into each other. No figure is changed, nothing is overwritten, the
 * input stays as it is; what cannot be taken along stays where it was, for `validate` to point at. Any
 * input has an answer; never throws.
 */
export function migrate(report: unknown): Migration {
  return migrateBy(released, report);
}

/** 按所给的修订。 By the revisions that are given. */
export function migrateBy(
  revisions: Readonly<Record<string, readonly Revision[]>>,
  report: unknown,
): Migration {
  let draft: unknown = report;
  const changes: MigrationChange[] = [];
  try {
    const edition = String(property(report, 'edition'));
    const own = Object.hasOwn(revisions, edition) ? (revisions[edition] ?? []) : [];
    for (const { revision, about, steps } of own) {
      for (const step of steps) {
        const taken = take(draft, step);
        if (taken.patch.length === 0) continue;
        draft = taken.draft;
        changes.push({ revision, about, patch: taken.patch });
      }
    }
  } catch {
    // 取值器会抛出，代理会撤销：原样交给 validate。 Getters throw, proxies get revoked: for validate to say.
    return { draft: report as Draft, changes: [] };
  }
  return { draft: draft as Draft, changes };
}

/** 一个步骤之后的文件和做了什么。 A document after a step, and what was done. */
export interface Taken {
  readonly draft: unknown;
  readonly patch: readonly MigrationOperation[];
}

const take = (draft: unknown, step: RevisionStep): Taken =>
  step.step === 'oneLine' ? oneLine(draft, step) : move(draft, step);
