import { readPointer, type Draft } from '@gongkai/plugin-kit';
import type { Random } from './random.ts';

/** A figure of the report. */
export const figure = (draft: Draft, address: string): number =>
  readPointer(draft, address) as number;
const total = (draft: Draft, row: string): number => figure(draft, `${row}/total`);

/** What the overview says about requests, in the words offices use; every figure is that of the tables. */
export function requestSentences(draft: Draft, random: Random): string[] {
  const received = total(draft, '/requests/received');
  const over = total(draft, '/requests/carriedOver');
  const done = total(draft, '/requests/outcomes/total');
  const forward = total(draft, '/requests/carriedForward');
  const year = String(draft.year);
  if (received === 0 && over === 0) {
    return [
      random.pick([
        `${year}年未收到政府信息公开申请。`,
        '本年度没有收到依申请公开。',
        `${year}年未受理到依申请公开件。`,
      ]),
    ];
  }
  const granted = total(draft, '/requests/outcomes/granted');
  return [
    random.pick([
      `${year}年，新收政府信息公开申请${String(received)}件，上年结转${String(over)}件，结转下年度继续办理${String(forward)}件。`,
      `全年共收到政府信息公开申请${String(received + over)}件，办结${String(done)}件，结转下年度${String(forward)}件。`,
      `本年度共受理依申请公开${String(received)}件，其中自然人申请${String(figure(draft, '/requests/received/naturalPerson'))}件。`,
      `${year}年收到政府信息公开申请${String(received)} 件，均按照法定程序办理，答复申请${String(done)}件。`,
    ]),
    ...(granted > 0 && random.next() < 0.5 ? [`其中予以公开${String(granted)}件。`] : []),
    ...(forward === 0 && random.next() < 0.5 ? ['收到的申请均已按期办结。'] : []),
    ...(random.next() < 0.3 ? ['全年受理网民留言218件，答复率100%。'] : []),
  ];
}

/** What it says about disputes. */
export function disputeSentences(draft: Draft, random: Random): string[] {
  const reconsideration = total(draft, '/disputes/reconsideration');
  const litigation =
    total(draft, '/disputes/litigation/direct') +
    total(draft, '/disputes/litigation/afterReconsideration');
  if (reconsideration + litigation === 0) {
    return [
      random.pick([
        '未发生因政府信息公开引起的行政复议、行政诉讼。',
        '本年度没有因政府信息公开被申请行政复议和提起行政诉讼的情况。',
      ]),
    ];
  }
  return [
    random.pick([
      `因政府信息公开被申请行政复议${String(reconsideration)}件，行政诉讼${String(litigation)}件。`,
      `发生政府信息公开行政复议、行政诉讼${String(reconsideration + litigation)}件。`,
    ]),
  ];
}

/** What it says about documents and publication. */
export function disclosureSentences(draft: Draft, random: Random): string[] {
  const row = '/proactiveDisclosure/normativeDocuments';
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) =>
    String(figure(draft, `${row}/${column}`)),
  );
  const site = random.integer(40, 900);
  const media = random.integer(20, 600);
  const rest = random.integer(0, 90);
  return [
    random.pick([
      `主动公开政府信息${String(site + media + rest)}条，其中网站${String(site)}条，新媒体${String(media)}条。`,
      `通过政府网站公开信息${String(site)}条，政务新媒体公开${String(media)}余条。`,
      `全年更新各类栏目信息${String(site)}篇，调整领导小组成员${String(rest % 9)}名。`,
    ]),
    ...(random.next() < 0.6
      ? [
          `制发行政规范性文件${issued ?? ''}件，废止行政规范性文件${repealed ?? ''}件，现行有效行政规范性文件${inForce ?? ''}件。`,
        ]
      : []),
    random.pick([
      `落实《${String((draft.year ?? 0) - 1)}年政务公开工作要点》。`,
      `与${String((draft.year ?? 0) - 1)}年相比，公开数量有所增加。`,
      '严格落实三审三校制度，坚持先审后发。',
    ]),
  ];
}
