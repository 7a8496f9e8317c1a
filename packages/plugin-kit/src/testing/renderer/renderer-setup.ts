import type { Draft, Form } from '../../index.ts';
import type { Source } from '../../source.ts';
import type { Decode } from '../visible/visible-text.ts';

/** 怎样检验一个输出器。 How to prove a renderer. */
export interface RendererSetup<O extends object = object> {
  /** 输出时的选项，默认不给。 Options to render with; none by default. */
  readonly options?: O;
  /** 检验哪些格式版本，默认为输出器支持的全部。 The editions to prove; all that the renderer supports by default. */
  readonly forms?: readonly Form[];
  /**
   * 字节 → 人看到的文字。HTML、Markdown、文本、CSV、JSON、DOCX、XLSX 不必给。
   * Bytes → what a reader sees. Needed for formats other than HTML, Markdown, text, CSV, JSON, DOCX, XLSX.
   */
  readonly decode?: Decode;
  /** 只印各格、不印文字的格式（如 CSV）写 `cells`。 `cells` for formats that print the cells and no prose, such as CSV. */
  readonly prints?: 'report' | 'cells';
  /** 表和文字分开放的格式（如工作簿）写 `apart`：各自有序即可。 `apart` where tables and prose stand apart, as in workbooks. */
  readonly order?: 'official' | 'apart';
  /** 把输出再读入，如 `importReport`；给了才检验往返。 Reads an output back, e.g. `importReport`; without it there is no round trip. */
  readonly read?: (source: Source) => ReadBack | Promise<ReadBack>;
  /** 往返须保住什么：印出的（默认），或整份报告（内嵌 JSON 的格式）。 What must come back: what is printed, or the whole report. */
  readonly keeps?: 'printed' | 'report';
  /** 输出一份有 1 MB 段落的报告最多几毫秒，默认 10 000。 Milliseconds for a report with a paragraph of 1 MB. */
  readonly timeLimit?: number;
}

/** 读回的。 What was read back. */
export interface ReadBack {
  readonly draft: Draft;
}
