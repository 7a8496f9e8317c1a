import { AnnotationError, type AnnotatedSchema } from './annotated-schema.ts';

/**
 * 一个属性的注记与它所引用的定义合并：属性上的注记优先。
 * A property's annotations merged over the definition it refers to.
 */
export interface Resolved {
  /** 属性本身。 The property as written. */
  readonly own: AnnotatedSchema;
  /** 所引用的定义；没有引用则为属性本身。 The definition referred to, or the property itself. */
  readonly target: AnnotatedSchema;
  /** 引用的位置，如 `#/$defs/count`。 The reference itself. */
  readonly ref: string | undefined;
}

export function resolve(root: AnnotatedSchema, own: AnnotatedSchema, address: string): Resolved {
  if (own.$ref === undefined) return { own, target: own, ref: undefined };
  const name = /^#\/\$defs\/(\w+)$/.exec(own.$ref)?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  if (target === undefined) throw new AnnotationError(address, `no definition ${own.$ref}`);
  return { own, target, ref: own.$ref };
}
