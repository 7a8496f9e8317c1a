import {
  diagnoser,
  type Diagnostic,
  type Document,
  type Draft,
  type Origin,
} from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import type { Part } from '../sections/part.ts';
import { dateOf } from './chinese-date.ts';
import { contactLine } from './contact.ts';
import { fileYear } from './file-year.ts';
import { readFront, type Front } from './front.ts';
import { isMarked, markedFacts } from './marked-facts.ts';
import { isWholeYear, periodIn, type Period } from './period.ts';
import { closingSignature, openingSignature } from './signature.ts';
import { isAboutReport, titleFacts, type TitleFacts } from './title.ts';

const diagnose = diagnoser(messages);

/** 表外各项，以及取出它们之后的各段。 What is known besides tables and prose, and the parts without it. */
export interface Facts {
  readonly draft: Pick<
    Draft,
    | 'year'
    | 'agency'
    | 'title'
    | 'scope'
    | 'contact'
    | 'publication'
    | 'correction'
    | 'processingFees'
  >;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly diagnostics: readonly Diagnostic[];
  /** 第一段为前言。 The first part is the preface. */
  readonly parts: readonly Part[];
  /** 是介绍报告的网页，不是报告。 It is about a report and none itself. */
  readonly isAbout: boolean;
}

export function readFacts(
  document: Document,
  parts: readonly Part[],
  fileName: string | undefined,
): Facts {
  if (document.properties && isMarked(document.properties))
    return ownFacts(document.properties, parts);
  const [opening, ...sections] = parts;
  const front = readFront(opening?.items ?? []);
  const title = front.title ?? titleElsewhere(front, document.properties);
  const signed = openingSignature(front.items, title?.agency);
  const contacts = takeContacts(signed?.items ?? front.items);
  const closed = closeLast(sections);
  const period = statedPeriod(parts);
  const named = fileYear(fileName);
  const year = title?.year ?? front.year ?? yearOf(period) ?? named;
  const agency = title?.agency ?? closed.agency ?? front.metadata.get('agency');
  const publication = publicationOf(front, closed.preparedOn ?? signed?.preparedOn);
  const contact = { ...contacts.contact, ...closed.contact };
  return {
    draft: {
      ...(year === undefined ? {} : { year }),
      ...(agency === undefined || agency === '' ? {} : { agency: { name: agency } }),
      ...(title === undefined ? {} : { title: title.title }),
      ...(Object.keys(contact).length === 0 ? {} : { contact }),
      ...(publication === undefined ? {} : { publication }),
    },
    origins: front.title ? titleOrigins(front.title) : {},
    diagnostics: [
      ...(year === named &&
      (title?.year ?? front.year ?? yearOf(period)) === undefined &&
      named !== undefined
        ? [
            diagnose(
              'import/from-file-name',
              { text: fileName ?? '', year: named },
              { at: '/year' },
            ),
          ]
        : []),
      ...(period && year !== undefined && !isWholeYear(period, year)
        ? [
            diagnose(
              'structure/period',
              { stated: period.text, year },
              { at: period.at, ...(period.origin ? { origin: period.origin } : {}) },
            ),
          ]
        : []),
    ],
    parts: [{ items: contacts.items }, ...closed.parts],
    isAbout:
      document.blocks.slice(0, 12).some((b) => b.type === 'paragraph' && isAboutReport(b.text)) &&
      sections.length < 2,
  };
}

/** 本工具所写的文件：标题是唯一的一级标题，其余见开头。 A file of ours: the title is its one heading of level 1, the rest is in the front matter. */
function ownFacts(properties: Readonly<Record<string, string>>, parts: readonly Part[]): Facts {
  const [opening, ...sections] = parts;
  const items = opening?.items ?? [];
  const title = items.find((item) => item.type === 'text' && item.level === 1);
  const draft = {
    ...markedFacts(properties),
    ...(title?.type === 'text' ? { title: title.text } : {}),
  };
  return {
    draft,
    origins: {},
    diagnostics: [],
    parts: [{ items: items.filter((item) => item !== title) }, ...sections],
    isAbout: false,
  };
}

/** 文中没有标题时，看网页所附的“标题”和文件属性。 Without a title in the text: metadata and properties. */
function titleElsewhere(
  { metadata }: Front,
  properties: Readonly<Record<string, string>> | undefined,
): TitleFacts | undefined {
  const candidates = [metadata.get('title'), properties?.['ArticleTitle'], properties?.['title']];
  for (const candidate of candidates) {
    // page titles go on with the name of the site
    const [own = ''] = (candidate ?? '').split(/[-_|—]/);
    const facts = titleFacts(candidate ?? '') ?? titleFacts(own);
    if (facts !== undefined) return facts;
  }
  return undefined;
}

function titleOrigins({ item }: NonNullable<Front['title']>): Record<string, Origin> {
  const origin = { ...item.place, text: item.text.slice(0, 200) };
  return { '/title': origin };
}

interface PlacedPeriod extends Period {
  readonly at: string;
  readonly origin?: Origin;
}

function statedPeriod(parts: readonly Part[]): PlacedPeriod | undefined {
  for (const { heading, items } of parts) {
    for (const item of items) {
      const period = item.type === 'text' ? periodIn(item.text) : undefined;
      if (period === undefined || item.type !== 'text') continue;
      const at = heading === undefined ? '/preface' : `/${heading.section}`;
      return { ...period, at, origin: item.place };
    }
  }
  return undefined;
}

/** 起讫同年的统计期限也说明年度。 A period within one year tells the year. */
function yearOf(period: Period | undefined): number | undefined {
  if (period === undefined || period.from.slice(0, 4) !== period.to.slice(0, 4)) return undefined;
  return Number(period.from.slice(0, 4));
}

function takeContacts(items: Part['items']): {
  readonly contact: NonNullable<Draft['contact']>;
  readonly items: Part['items'];
} {
  const contact: NonNullable<Draft['contact']> = {};
  const rest = items.filter((item) => {
    const found = item.type === 'text' ? contactLine(item.text) : undefined;
    if (found === undefined) return true;
    for (const [key, value] of Object.entries(found))
      contact[key as keyof typeof contact] ??= value;
    return false;
  });
  return { contact, items: rest };
}

interface Closed {
  readonly parts: readonly Part[];
  readonly agency?: string;
  readonly preparedOn?: string;
  readonly contact: NonNullable<Draft['contact']>;
}

/** 最后一部分末尾的联系方式和落款。 Contacts and signature at the end of the last section. */
function closeLast(sections: readonly Part[]): Closed {
  const last = sections.at(-1);
  if (last === undefined) return { parts: sections, contact: {} };
  const signature = closingSignature(last.items);
  const { contact, items } = takeContacts(signature?.items ?? last.items);
  return {
    parts: [...sections.slice(0, -1), { ...last, items }],
    contact,
    ...(signature?.agency === undefined ? {} : { agency: signature.agency }),
    ...(signature === undefined ? {} : { preparedOn: signature.preparedOn }),
  };
}

function publicationOf({ metadata }: Front, signedOn: string | undefined): Draft['publication'] {
  const url = metadata.get('url');
  const publishedOn = dateOf(metadata.get('publishedOn') ?? '');
  const preparedOn = signedOn ?? dateOf(metadata.get('preparedOn') ?? '');
  const indexNumber = metadata.get('indexNumber');
  const documentNumber = metadata.get('documentNumber');
  const publication = {
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(preparedOn === undefined ? {} : { preparedOn }),
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) ? { url } : {}),
    ...(indexNumber === undefined ? {} : { indexNumber }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  };
  return Object.keys(publication).length === 0 ? undefined : publication;
}
