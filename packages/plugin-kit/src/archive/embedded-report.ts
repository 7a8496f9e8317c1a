/**
 * 内嵌规范 JSON 的名字：DOCX、XLSX 压缩包根部的部件，PDF 的附件。Office 另存时会丢弃不认识的部件，
 * 所以改过的文件里不会留下过时的数据。
 * The name of canonical JSON inside a file: a part at the root of a DOCX or XLSX package, an attachment
 * of a PDF. Office drops parts it does not know when it saves, so an edited file carries no stale data.
 */
export const EMBEDDED_REPORT = 'gongkai.json';
