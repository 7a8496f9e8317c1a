import type { Diagnostic, Origins, Place } from '@gongkai/plugin-kit';
import type { Facts } from '../intake/state-facts.ts';
import type { BatchInput } from './batch-input.ts';

/** 工作线程启动时得到的。 What a worker is started with. */
export interface WorkerSetup {
  readonly importer: string | undefined;
  readonly cwd: string;
  readonly facts: Facts;
  readonly language: 'zh-CN' | 'en';
  /** 除内容外决定结果的一切：版本、读入器、补充的事项。 All that decides the result besides the content. */
  readonly salt: string;
}

/** 一个任务：路径，不是内容。 A task: a path, not the content. */
export interface Task {
  readonly input: BatchInput;
  /** 上次导入的内容指纹；相同就不必再读。 The fingerprint of the last import; if it is the same nothing is read. */
  readonly known: string | undefined;
}

/** 读到的一份报告。 A report that was read. */
export interface ReadReply {
  readonly kind: 'read';
  readonly fingerprint: string;
  readonly draft: string;
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
  /** 各条诊断在文件中的位置。 Where the file shows each of them. */
  readonly places: readonly (Place | undefined)[];
}

/** 工作线程的回答。 What a worker answers. */
export type Reply =
  | ReadReply
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly message: string };

/** 线程已启动。 The thread has started. */
export interface Ready {
  readonly kind: 'ready';
}
