/**
 * 带注记的 schema 中本包用到的部分。
 * The part of an annotated schema that the compiler reads.
 */
export interface AnnotatedSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, AnnotatedSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, AnnotatedSchema>>;
  readonly oneOf?: readonly AnnotatedSchema[];
  readonly 'x-label'?: string;
  readonly 'x-cite'?: readonly string[];
  readonly 'x-unit'?: string;
  readonly 'x-table'?: TableAnnotation;
  readonly 'x-block'?: string;
  readonly 'x-sum'?: readonly SumAnnotation[];
}

export interface TableAnnotation {
  readonly name: string;
  readonly blocks: Readonly<Record<string, BlockAnnotation>>;
}

export interface BlockAnnotation {
  readonly label?: string;
  readonly corner?: string;
  readonly columnHeader?: string;
  readonly columns: string;
}

export interface SumAnnotation {
  readonly code: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** 注记有误：构建时即报，不进入运行。 A fault in the annotations; stops the build. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
  constructor(address: string, fault: string) {
    super(`${address || '/'}: ${fault}`);
  }
}
