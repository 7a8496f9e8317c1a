/** 名单上的一个单位。 A unit of the list. */
export interface Unit {
  readonly name: string;
  readonly code?: string;
  /** 上级单位的名称；空即直接属于汇总机关。 The unit above it; none means directly below the summing agency. */
  readonly parent?: string;
  /** 垂直管理单位（税务等）不计入本级汇总。 Vertical bodies such as tax offices are not counted. */
  readonly vertical?: boolean;
}
