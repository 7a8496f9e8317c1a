import type { Wording } from '../language/wording.ts';

/** 一个选项：解析、帮助、报错都出自这里。 One option; parsing, help and errors all come from it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** 可以重复。 May be repeated. */
  readonly multiple?: boolean;
  /** 写在哪个选项之后：值与那个选项一一对应。 The option it stands behind, one value for each. */
  readonly behind?: string;
  /** 帮助中值的写法，如 文件。 How help shows its value, e.g. FILE. */
  readonly value?: Wording;
  readonly choices?: readonly string[];
  readonly about: Wording;
}

export type Options = Readonly<Record<string, Option>>;

/** 一组选项解析后的值。 The values of options once parsed. */
export type Values<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

type ValueOf<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[]
    : string | undefined;
