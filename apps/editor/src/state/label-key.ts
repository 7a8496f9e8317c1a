/** 标目的比对形：空白、引号删去，括号与全角统一。 The matching form of a label: no blanks, no quotes, one kind of brackets. */
export function labelKey(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』]+/g, '')
    .replace(/[【〔[{]/g, '(')
    .replace(/[】〕\]}]/g, ')');
}
