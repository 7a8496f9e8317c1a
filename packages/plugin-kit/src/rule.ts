import type { Form } from '@gongkai/form';
import type { Draft } from '@gongkai/schema';
import type { Diagnostic } from './diagnostic.ts';
import type { Profile } from './profile.ts';

/**
 * 规则插件：看一份报告，说出结论和诊断。纯函数。
 * A rule plugin: looks at a draft and says what it found. Pure.
 */
export interface Rule {
  readonly kind: 'rule';
  readonly api: 1;
  /** 所发诊断的代码。 The code of its diagnostics. */
  readonly code: string;
  check(context: RuleContext): RuleResult;
}

/** 规则所看的。 What a rule looks at. */
export interface RuleContext {
  readonly form: Form;
  readonly draft: Draft;
  /** 本机关上一年度的报告，有则比较。 The agency's report of the year before, where there is one. */
  readonly previous?: Draft;
  /** 同一批报送的其他机关的名称。 Names of the other agencies of the set. */
  readonly agencies?: readonly string[];
  /** 所用方案；其中的必写项由规则核对。 The profile; rules look after the facts it requires. */
  readonly profile?: Profile;
  /** 来源文件的属性（作者、备注、关键词……）：随文件一起公布，也要审查。 Properties of the source file (author, comments, keywords …): they are published with it and are screened, too. */
  readonly properties?: Readonly<Record<string, string>>;
  /** 办公室提供的词表。 Word lists that the office supplies. */
  readonly lexicon?: readonly LexiconEntry[];
}

/** 词表的一条。 One entry of a word list. */
export interface LexiconEntry {
  readonly word: string;
  readonly severity: Diagnostic['severity'];
  /** 应改为。 What to write instead. */
  readonly replacement?: string;
  readonly note?: string;
}

/** 有格未填而无法判断时为 `notAssessable`，既不算通过也不算不通过。 Not assessable where a cell is not stated: neither pass nor fail. */
export interface RuleResult {
  readonly status: 'pass' | 'fail' | 'notAssessable';
  readonly diagnostics: readonly Diagnostic[];
}
