import { message, type Message } from './message.ts';

/** 个人信息的种类。 Kinds of personal data. */
export type PersonalDataKind = 'identity-card' | 'mobile' | 'bank-card' | 'passport';

/** 公布前的审查（先审后发）。信息中只出现打了码的内容。 Screening before publication; messages hold masked text only. */
export const screenMessages = {
  'screen/personal-data': message<{ place: string; kind: PersonalDataKind; masked: string }>(
    'error',
    (p) => `${p.place}含有${kinds.zh[p.kind]} ${p.masked}，公布前应删除或隐去。`,
    (p) => `${p.place} holds ${kinds.en[p.kind]} ${p.masked}; remove it before publication.`,
  ),
  'screen/classified-mark': message<{ place: string; found: string }>(
    'error',
    (p) => `${p.place}含有密级或内部标志“${p.found}”，不得公布。`,
    (p) =>
      `${p.place} carries a classification or internal mark “${p.found}”; it must not be published.`,
  ),
  'screen/lexicon': message<{
    place: string;
    word: string;
    replacement: string | null;
    note: string | null;
  }>(
    'warning',
    (p) =>
      `${p.place}出现“${p.word}”${p.replacement === null ? '' : `，应为“${p.replacement}”`}${p.note === null ? '' : `（${p.note}）`}。`,
    (p) =>
      `“${p.word}” occurs in ${p.place}${p.replacement === null ? '' : `; it should be “${p.replacement}”`}${p.note === null ? '' : ` (${p.note})`}.`,
  ),
} satisfies Record<string, Message<never>>;

const kinds = {
  zh: {
    'identity-card': '居民身份证号',
    mobile: '手机号',
    'bank-card': '银行卡号',
    passport: '护照号',
  },
  en: {
    'identity-card': 'a resident identity number',
    mobile: 'a mobile number',
    'bank-card': 'a bank card number',
    passport: 'a passport number',
  },
} as const satisfies Record<string, Record<PersonalDataKind, string>>;
