import type { UnreadableReason } from '@gongkai/plugin-kit/catalogue';

/** 一批中的一个输入：文件，或压缩包中的一个文件。只记路径，读在工作线程里。 One input of a batch, by path; it is read on a worker thread. */
export interface BatchInput {
  /** 印给人看的名字；压缩包中的写成 包/路径。 As shown; inside a ZIP it is ZIP/path. */
  readonly shown: string;
  readonly name: string;
  /** 输出在文件夹下的路径由此而来。 Where its output goes below the folder. */
  readonly relative: string;
  /** 文件或压缩包的绝对路径。 The absolute path of the file or of the ZIP. */
  readonly path: string;
  /** 压缩包中的部件名。 The part of the ZIP. */
  readonly entry?: string;
  /** 还没读就知道读不了。 Known to be unreadable before it is read. */
  readonly problem?: { readonly reason: UnreadableReason; readonly detail: string };
}
