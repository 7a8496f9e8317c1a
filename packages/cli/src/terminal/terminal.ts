/** 一个输出流。 An output stream. */
export interface Output {
  write(data: string | Uint8Array): void;
  readonly isTTY: boolean;
}

/** 命令与外界的全部往来，测试可以替换。 All that a command has to do with the world; tests put their own. */
export interface Terminal {
  /** 本命令的版本。 The version of this command. */
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}
