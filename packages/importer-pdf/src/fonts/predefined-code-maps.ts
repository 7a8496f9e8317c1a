import { bytesOf } from '../syntax/byte-string.ts';

// The CMaps that every reader must know by name. Most of them encode text in a character set that the
// platform decodes, so code → text needs no tables.

/** How a predefined CMap cuts strings into codes and what text they are. */
export interface PredefinedCodeMap {
  /** How many bytes the code takes that begins here. */
  length(codes: string, at: number): number;
  /** Undefined for Identity, whose codes are glyphs of the font. */
  readonly decode: ((code: string) => string) | undefined;
  /** The identifier of printable ASCII, whose widths differ from those of ideographs. */
  asciiIdentifier(code: number): number;
  readonly vertical: boolean;
}

interface Encoding {
  readonly names: RegExp;
  readonly charset: string;
  readonly length: (codes: string, at: number) => number;
  /** Identifier of the blank: where the narrow Latin letters of the collection begin. */
  readonly ascii: number;
}

const two = (): number => 2;
const one = (codes: string, at: number): number => (codes.charCodeAt(at) < 0x80 ? 1 : 2);
const gb18030 = (codes: string, at: number): number => {
  const second = codes.charCodeAt(at + 1);
  if (codes.charCodeAt(at) <= 0x80) return 1;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
};
const surrogates = (codes: string, at: number): number =>
  (codes.charCodeAt(at) & 0xfc) === 0xd8 ? 4 : 2;
const shiftJis = (codes: string, at: number): number => {
  const byte = codes.charCodeAt(at);
  return byte < 0x80 || (byte >= 0xa0 && byte < 0xe0) ? 1 : 2;
};

const encodings: readonly Encoding[] = [
  { names: /^Uni(GB|CNS|JIS|KS)\w*-UCS2-/, charset: 'utf-16be', length: two, ascii: 1 },
  {
    names: /^Uni(GB|CNS|JIS|JISX0213|KS|AKR)\w*-UTF16-/,
    charset: 'utf-16be',
    length: surrogates,
    ascii: 1,
  },
  { names: /^(GBK-EUC|GB-EUC)-/, charset: 'gbk', length: one, ascii: 814 },
  { names: /^(GBKp-EUC|GBpc-EUC)-/, charset: 'gbk', length: one, ascii: 1 },
  { names: /^GBK2K-/, charset: 'gb18030', length: gb18030, ascii: 1 },
  { names: /^(B5pc|HKscs-B5|ETen-B5|ETenms-B5)-/, charset: 'big5', length: one, ascii: 1 },
  {
    names: /^(90msp?|90pv|83pv|Ext|Add)-RKSJ-/,
    charset: 'shift_jis',
    length: shiftJis,
    ascii: 231,
  },
  {
    names: /^(KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC)-/,
    charset: 'euc-kr',
    length: one,
    ascii: 1,
  },
];

/** A predefined CMap by its name; undefined for names that none of ours has. */
export function predefinedCodeMap(name: string): PredefinedCodeMap | undefined {
  const vertical = name.endsWith('V');
  if (/^Identity-[HV]$/.test(name)) {
    return { length: two, decode: undefined, asciiIdentifier: (code) => code, vertical };
  }
  const encoding = encodings.find(({ names }) => names.test(name));
  if (encoding === undefined) return undefined;
  const decoder = new TextDecoder(encoding.charset);
  return {
    length: encoding.length,
    decode: (code) => decoder.decode(bytesOf(code)),
    asciiIdentifier: (code) => code - 0x20 + encoding.ascii,
    vertical,
  };
}
