/** 怎样检验一个读入器。 How to prove an importer. */
export interface ImporterSetup<O extends object = object> {
  /** 本格式的样本，至少一份。 Files of the format, at least one. */
  readonly samples: readonly Sample[];
  readonly options?: O;
  /** 读一份文件最多几毫秒，默认 10 000。 Milliseconds that a file may take. */
  readonly timeLimit?: number;
}

/** 一份样本。 A file of the format. */
export interface Sample {
  /** 带扩展名的文件名。 The file name with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 读得出的文字，依次，各一次。 Texts that must be read, in this order, each of them once. */
  readonly texts?: readonly string[];
}
