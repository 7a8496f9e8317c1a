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

/** 逐个读入、核对。 Reads and checks each input. */
export async function assessInputs(
  { inputs, importer, language, terminal }: Gathering,
  { checks, facts = [] }: { readonly checks: Checks; readonly facts?: Facts },
): Promise<readonly Assessment[]> {
  const tick = progress(terminal, inputs.length, language);
  const assessments: Assessment[] = [];
  for (const input of inputs) {
    tick(assessments.length);
    const intake = await takeIn(input, { importer, terminal });
    const draft = stateFacts(intake.draft, facts, input.shown);
    assessments.push(await assess(input.shown, { ...intake, draft }, { language, checks }));
  }
  tick(undefined);
  return assessments;
}
