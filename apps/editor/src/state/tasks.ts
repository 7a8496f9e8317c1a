import type { Diagnostic, Form, Section } from '@gongkai/plugin-kit';
import type { CellStates } from './cell-state.ts';
import { proseAt, proseLength } from './prose.ts';
import { within } from './within.ts';
import type { Work } from './work.ts';

/** 一项任务的状态。 How far a task is. */
export type TaskState = 'untouched' | 'started' | 'faulty' | 'done';

/** 一个部分的填报任务。 The task of writing one section. */
export interface Task {
  readonly address: string;
  readonly label: string;
  readonly state: TaskState;
  /** Figures stated of all its cells; absent in sections of prose. */
  readonly cells?: { readonly stated: number; readonly all: number };
  readonly characters: number;
}

/**
 * 六个部分各到哪一步。表格填满即完成；文字是否写完只有写的人知道，由他说了算；有错误的都是有问题。
 * How far each section is. A table is done when every cell is; whether prose is finished only its writer
 * knows, and says; what has errors is faulty whatever else it is.
 */
export function tasksOf(
  form: Form,
  { draft, done = [] }: Work,
  cells: CellStates,
  diagnostics: readonly Diagnostic[],
): readonly Task[] {
  return form.sections.map((section): Task => {
    const { address, label, table } = section;
    const characters = charactersOf(section, draft);
    const faulty = diagnostics.some(
      ({ severity, at = '', code }) =>
        severity === 'error' && code !== 'cell/not-stated' && within(address, at),
    );
    const task = { address, label, characters };
    if (table === undefined) {
      const said = done.includes(address);
      return { ...task, state: stateOf(characters > 0, said && characters > 0, faulty) };
    }
    const own = [...cells].filter(([at]) => within(table.address, at));
    const stated = own.filter(([, { kind }]) => kind === 'figure').length;
    return {
      ...task,
      cells: { stated, all: own.length },
      state: stateOf(stated > 0 || characters > 0, stated === own.length, faulty),
    };
  });
}

function stateOf(touched: boolean, done: boolean, faulty: boolean): TaskState {
  if (faulty) return 'faulty';
  if (done) return 'done';
  return touched ? 'started' : 'untouched';
}

function charactersOf({ address, table }: Section, draft: Work['draft']): number {
  const places = table === undefined ? [address] : [`${address}/prose`, `${address}/notes`];
  return places.reduce((sum, place) => sum + proseLength(proseAt(draft, place)), 0);
}
