import type { Importer, Language } from '@gongkai/plugin-kit';
import { expandInputs } from '../files/expand-inputs.ts';
import type { Input } from '../files/input.ts';
import { builtinImporters } from '../plugins/builtin.ts';
import { loadImporter } from '../plugins/load-plugin.ts';
import type { Assessment } from '../results/assessment.ts';
import { progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { assess } from './assess.ts';
import type { Checks } from './findings.ts';
import { stateFacts, type Facts } from './state-facts.ts';
import { takeIn } from './take-in.ts';
import { surroundingsOf } from '../set/surroundings-of.ts';
import { alone } from '../set/surroundings.ts';
import type { SetContext } from '../set/compare-set.ts';
import type { Intake } from './intake.ts';

/** 一行命令所指的输入，已展开、未读。 The inputs that a command line names, not yet read. */
export interface Gathering {
  readonly inputs: readonly Input[];
  /** 指定的读入器。 The importer that was asked for. */
  readonly importer: Importer | undefined;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** 展开操作数。 Expands the operands. */
export async function openInputs(
  operands: readonly string[],
  values: { readonly importer: string | undefined; readonly 'stdin-filename': string | undefined },
  { language, terminal }: Pick<Gathering, 'language' | 'terminal'>,
): Promise<Gathering> {
  const importer =
    values.importer === undefined ? undefined : await loadImporter(values.importer, terminal.cwd);
  const importable =
    importer?.accepts.extensions ??
    Object.values(builtinImporters).flatMap(({ extensions }) => extensions);
  const inputs = expandInputs(operands, {
    cwd: terminal.cwd,
    extensions: ['.gongkai.json', ...importable],
    stdinFilename: values['stdin-filename'],
  });
  return { inputs, importer, language, terminal };
}

/** 核对什么、怎样核对。 What is checked, and how. */
interface Assessing {
  readonly checks: Checks;
  readonly facts?: Facts;
  readonly context?: SetContext;
}

/** 逐个读入、核对。 Reads and checks each input. */
export async function assessInputs(
  { inputs, importer, language, terminal }: Gathering,
  { checks, facts = [], context = {} }: Assessing,
): Promise<readonly Assessment[]> {
  const tick = progress(terminal, inputs.length, language);
  const intakes: Intake[] = [];
  for (const input of inputs) {
    tick(intakes.length);
    const intake = await takeIn(input, { importer, terminal });
    intakes.push({ ...intake, draft: stateFacts(intake.draft, facts, input.shown) });
  }
  const drafts = intakes.map(({ draft }, i) => [inputs[i]?.shown ?? '', draft] as const);
  const around = typeof checks === 'string' ? [] : await surroundingsOf(drafts, context);
  const assessments: Assessment[] = [];
  for (const [i, intake] of intakes.entries()) {
    const surroundings = around[i] ?? alone;
    const file = inputs[i]?.shown ?? '';
    assessments.push(await assess(file, intake, { language, checks, surroundings }));
  }
  tick(undefined);
  return assessments;
}
