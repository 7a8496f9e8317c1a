import type { Form } from '@gongkai/form';
import type { Report } from '@gongkai/schema';
import type { Diagnostic } from './diagnostic.ts';
import type { JSONSchema } from './json-schema.ts';

/**
 * 输出器插件：报告 → 字节。纯函数，结果只取决于输入：同样的报告，同样的字节。
 * A renderer plugin: Report → bytes. Pure and deterministic: the same report gives the same bytes.
 */
export interface Renderer<O extends object = object> {
  readonly kind: 'renderer';
  readonly api: 1;
  /** 如 `html`；包名为 `@gongkai/renderer-html` 或 `gongkai-renderer-html`。 E.g. `html`. */
  readonly name: string;
  readonly produces: {
    readonly mediaType: string;
    /** 带点，如 `.html`。 With the dot. */
    readonly extension: string;
  };
  /** 支持的格式版本；省略即全部。 The editions it supports; all if left out. */
  readonly editions?: readonly string[];
  readonly options?: JSONSchema;
  render(input: RenderInput<O>): Rendered | Promise<Rendered>;
}

export interface RenderInput<O extends object = object> {
  readonly form: Form;
  readonly report: Report;
  readonly options: O;
}

/** 输出结果。 What a renderer returns. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** 没能照原样印出的，如字体没有的字。 What could not be shown as it is, e.g. characters that a font lacks. */
  readonly diagnostics?: readonly Diagnostic[];
}
