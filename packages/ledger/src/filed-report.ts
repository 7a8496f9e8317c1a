import type { Draft } from '@gongkai/plugin-kit';

/** 一份报告和它的来处。 A report and where it came from. */
export interface FiledReport {
  /** 文件名等，供人辨认。 A name that people know it by, such as its file. */
  readonly name: string;
  readonly draft: Draft;
}

/** 机关名称，去掉空白。 The name of the agency without blanks. */
export function agencyOf({ draft }: FiledReport): string {
  return (draft.agency?.name ?? '').replace(/\s+/gu, '');
}
