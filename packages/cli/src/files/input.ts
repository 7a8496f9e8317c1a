/** 一个输入：文件，或标准输入。 One input: a file, or standard input. */
export interface Input {
  /** 印给人看的名字，照用户写的。 How it is shown: as the user wrote it. */
  readonly shown: string;
  /** 绝对路径；标准输入没有。 The absolute path; standard input has none. */
  readonly path?: string;
  /** 文件名，标准输入由 --stdin-filename 给出。 The file name; given by --stdin-filename for standard input. */
  readonly name?: string;
  /** 在所给文件夹或通配起点之下的路径，输出时照此分文件夹。 Its path below the folder or glob given; outputs keep it. */
  readonly relative: string;
}
