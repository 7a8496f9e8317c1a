import { agencyEnd, aboutReportPattern, reportNamePattern } from '../aliases.ts';
import { compact } from '../text/compact.ts';

/** 从标题得到的：标题（去空白）、机关、年度。 What a title tells: itself without blanks, agency, year. */
export interface TitleFacts {
  readonly title: string;
  readonly agency?: string;
  readonly year?: number;
}

/** 标题的长度上限。 The longest title. */
const longest = 80;

/** 一行文字若是报告标题，给出标题、机关、年度。 Reads a line as the title of a report. */
export function titleFacts(raw: string): TitleFacts | undefined {
  if (raw.length > 2 * longest) return undefined;
  const title = withoutBlanks(raw);
  const text = compact(title);
  if (title.length > longest || !reportNamePattern.test(bare(text))) return undefined;
  if (/[。；，：]/.test(title)) return undefined;
  const year = yearIn(text);
  const agency = agencyIn(title);
  return {
    title,
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year }),
  };
}

/** 是介绍报告的网页（解读、图解）而不是报告。 A page about a report. */
export function isAboutReport(raw: string): boolean {
  return raw.length < longest && aboutReportPattern.test(raw) && /年度?报告/.test(compact(raw));
}

/** 去掉标题中的空白；拉丁字母之间的保留。 Removes blanks, except between Latin words. */
export function withoutBlanks(text: string): string {
  return text.trim().replace(/(?<![A-Za-z])[\s\u3000]+|[\s\u3000]+(?![A-Za-z])/g, '');
}

/** 末尾的括号（2023年）、《》不计。 Without brackets at the end. */
function bare(text: string): string {
  return text.replace(/\([^()]{0,12}\)$/, '');
}

const yearPattern = /(20[0-3]\d)年?度?/;

function yearIn(text: string): number | undefined {
  const year = yearPattern.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 标题中年度与报告名称之外的部分是机关。 What is neither year nor name of the report is the agency. */
function agencyIn(title: string): string | undefined {
  const name = reportNamePattern.exec(compact(title).replace(/\([^()]{0,12}\)$/, ''));
  const agency = beginning(title, name?.index ?? 0)
    .replace(/[“”"《》]/g, '')
    .replace(/^关于/, '')
    .replace(/[（(]?20[0-3]\d[)）]?年?度?/, '')
    .replace(/的$/, '');
  return agency !== '' && agency.length <= 50 ? agency : undefined;
}

/** 标题的开头，长为比对形的若干字；引号和空白不在比对形里。 The beginning of a title, as long as so many characters of its matching form, which has neither quotes nor blanks. */
function beginning(title: string, count: number): string {
  let end = 0;
  for (let left = count; end < title.length && left > 0; end += 1) {
    if (!/[“”"《》\s]/.test(title.charAt(end))) left -= 1;
  }
  return title.slice(0, end);
}

/** 一行文字像不像机关名称。 Whether a line looks like the name of an agency. */
export function isAgency(raw: string): boolean {
  const text = withoutBlanks(raw);
  return (
    text.length >= 3 && text.length <= 30 && agencyEnd.test(text) && !/[，。：；、\d]/.test(text)
  );
}
