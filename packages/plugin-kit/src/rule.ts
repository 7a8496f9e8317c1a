import type { Form } from '@gongkai/form';
import type { Draft } from '@gongkai/schema';
import type { Diagnostic } from './diagnostic.ts';

/** 规则插件：看一份报告，返回诊断。 A rule plugin: looks at a draft and returns diagnostics. */
export interface Rule {
  readonly kind: 'rule';
  readonly api: 1;
  /** 所发诊断的代码。 The code of the diagnostics it returns. */
  readonly code: string;
  check(input: { readonly form: Form; readonly draft: Draft }): readonly Diagnostic[];
}
