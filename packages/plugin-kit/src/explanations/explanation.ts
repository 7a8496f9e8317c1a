import type { Language } from '../language.ts';

/** 两种语言的同一段话。 The same text in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * 一个代码的说明：是什么、依据何在、怎样修改、举例。
 * What a code means, what it rests on, how to repair it, and an example.
 */
export interface Explanation {
  /** 是什么，一行。 What it is, in one line. */
  readonly title: Wording;
  /** 依据：条例、表样，或实务上的理由。 The article of law, the official form, or the practical reason. */
  readonly basis: Wording;
  /** 怎样修改。 How to repair it. */
  readonly repair: Wording;
  /** 举例：怎样算错，改成怎样。 An example, wrong and repaired. */
  readonly example: Wording;
}

/** 中英文成对写，不会各走各的。 Written as a pair, so that the two cannot drift apart. */
export function both(zh: string, en: string): Wording {
  return { 'zh-CN': zh, en };
}
