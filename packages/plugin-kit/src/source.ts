/** 一份来源文件：字节，以及可能知道的文件名和类型。 A source file: bytes, with name and media type where known. */
export interface Source {
  readonly bytes: Uint8Array;
  /** 文件名，不含路径。 The file name without its folder. */
  readonly name?: string;
  readonly mediaType?: string;
}
