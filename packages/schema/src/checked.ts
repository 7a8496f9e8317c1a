declare const checked: unique symbol;

/** 形状已核对的标记，只存在于类型中。 Marks a value whose shape has been checked; exists in types only. */
export type Checked<T> = T & { readonly [checked]: true };
