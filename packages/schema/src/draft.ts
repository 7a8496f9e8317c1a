/**
 * 草稿：与报告同形，但任何部分都可以缺。列表中的各项仍须完整。
 * A draft has the shape of a report, with any part missing. Items of lists are complete.
 */
export type PartialDeep<T> = T extends readonly (infer _)[]
  ? T
  : T extends object
    ? { [K in keyof T]?: PartialDeep<T[K]> }
    : T;
