/** 已经转义、照原样印出的文字；只由帮助函数产生。 Text that is already escaped and printed as it is; only helpers make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
