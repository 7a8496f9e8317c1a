import type { Diagnostic, Draft, Importer, Origins, Place } from '@gongkai/plugin-kit';
import type { Terminal } from '../terminal/terminal.ts';

/** 读一个输入所需。 What reading an input takes. */
export interface IntakeContext {
  /** 指定的读入器；没有指定则按内容和扩展名选。 The importer that was asked for; else content and extension choose. */
  readonly importer: Importer | undefined;
  readonly terminal: Pick<Terminal, 'stdin'>;
}

/** 读到的草稿与读入时的诊断。 The draft that was read, and what reading found. */
export interface Intake {
  readonly draft: Draft;
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
  /** 来源文件的属性。 Properties of the source file. */
  readonly properties?: Readonly<Record<string, string>>;
  /** 一个地址在文件中的行和列。 Line and column of an address in the file. */
  readonly locate: (addresses: ReadonlySet<string>) => ReadonlyMap<string, Place>;
}

/** 没有草稿，只有原因。 No draft, only the reason. */
export function nothing(diagnostics: readonly Diagnostic[]): Intake {
  return { draft: {}, origins: {}, diagnostics, locate: () => new Map() };
}
