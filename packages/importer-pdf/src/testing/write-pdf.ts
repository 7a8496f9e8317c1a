import { zlibSync } from 'fflate';
import { encryptedStream, encryptionKey, fileId, type Encryption } from './encrypted-pdf.ts';

/** A page: its content stream and what its dictionary says besides. */
export interface WrittenPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** More entries of the page dictionary, such as `/Rotate 90`. */
  readonly more?: string;
  /** More entries of its resources. */
  readonly resources?: string;
}

export interface WriteOptions {
  readonly compress?: boolean;
  /** Objects in object streams and the table of objects in a stream, as newer programs write. */
  readonly modern?: boolean;
  /** The stream whose object number is used as `/Length`. */
  readonly lengthObjects?: boolean;
  readonly info?: string;
  /** More entries of the catalog. */
  readonly catalog?: string;
  /** Further objects, numbered from 100 on: text of a dictionary or a stream. */
  readonly objects?: readonly (string | WrittenStream)[];
  /** The file is encrypted, and opens with this password. */
  readonly encryption?: { readonly method: Encryption; readonly password: string };
  /** Instead of the fonts F1 (Chinese, two bytes a letter) and F2 (Helvetica). */
  readonly fonts?: string;
}

export interface WrittenStream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const fonts = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/W[1 95 500]>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
];

/** A PDF of our own making. */
export function writePdf(pages: readonly WrittenPage[], options: WriteOptions = {}): Uint8Array {
  const objects = new Map<number, string | WrittenStream>();
  const pageNumber = (i: number): number => 10 + 2 * i;
  const list = pages.map((_, i) => `${String(pageNumber(i))} 0 R`).join(' ');
  objects.set(1, `<</Type/Catalog/Pages 2 0 R${options.catalog ?? ''}>>`);
  objects.set(2, `<</Type/Pages/Kids[${list}]/Count ${String(pages.length)}>>`);
  fonts.forEach((font, i) => objects.set(3 + i, font));
  if (options.info !== undefined) objects.set(6, options.info);
  pages.forEach((page, i) => {
    const { width = 595, height = 842, more = '', resources = '' } = page;
    const font = options.fonts ?? '/F1 3 0 R/F2 5 0 R';
    objects.set(
      pageNumber(i),
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Resources<</Font<<${font}>>${resources}>>/Contents ${String(pageNumber(i) + 1)} 0 R${more}>>`,
    );
    objects.set(pageNumber(i) + 1, packed(latin1(page.content), options.compress ?? true));
  });
  options.objects?.forEach((object, i) => objects.set(100 + i, object));
  if (options.encryption !== undefined) encrypt(objects, options.encryption);
  return options.modern === true ? modernFile(objects, options) : classicFile(objects, options);
}

/** Encrypts all streams; the dictionary of the encryption is object 7. */
function encrypt(
  objects: Map<number, string | WrittenStream>,
  { method, password }: NonNullable<WriteOptions['encryption']>,
): void {
  const key = encryptionKey(method, password);
  for (const [number, object] of objects) {
    if (typeof object !== 'string') objects.set(number, encryptedStream(object, key, number));
  }
  objects.set(7, key.dictionary);
}

/** A stream, deflated or as it is. */
export function packed(data: Uint8Array, compress = true): WrittenStream {
  return compress
    ? { dictionary: '/Filter/FlateDecode', data: zlibSync(data) }
    : { dictionary: '', data };
}

class File {
  readonly pieces: Uint8Array[] = [];
  readonly offsets = new Map<number, number>();
  length = 0;

  add(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? latin1(text) : text;
    this.pieces.push(bytes);
    this.length += bytes.length;
  }

  object(number: number, object: string | WrittenStream): void {
    this.offsets.set(number, this.length);
    this.add(`${String(number)} 0 obj\n`);
    if (typeof object === 'string') this.add(object);
    else {
      this.add(`<<${object.dictionary}/Length ${String(object.data.length)}>>\nstream\n`);
      this.add(object.data);
      this.add('\nendstream');
    }
    this.add('\nendobj\n');
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

type Objects = ReadonlyMap<number, string | WrittenStream>;

function trailer(objects: Objects, { info, encryption }: WriteOptions): string {
  const size = Math.max(...objects.keys()) + 3;
  return `/Size ${String(size)}/Root 1 0 R${info === undefined ? '' : '/Info 6 0 R'}${encryption === undefined ? '' : `/Encrypt 7 0 R/ID[${fileId}${fileId}]`}`;
}

function classicFile(objects: Objects, options: WriteOptions): Uint8Array {
  const file = new File();
  file.add('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');
  for (const [number, object] of objects) file.object(number, object);
  const start = file.length;
  file.add('xref\n0 1\n0000000000 65535 f \n');
  for (const [number, offset] of file.offsets) {
    file.add(`${String(number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  file.add(`trailer\n<<${trailer(objects, options)}>>\nstartxref\n${String(start)}\n%%EOF\n`);
  return file.bytes();
}

function modernFile(objects: Objects, options: WriteOptions): Uint8Array {
  const file = new File();
  file.add('%PDF-1.5\n');
  const inner = [...objects].filter(
    (entry): entry is [number, string] => typeof entry[1] === 'string',
  );
  for (const [number, object] of objects) {
    if (typeof object !== 'string') file.object(number, object);
  }
  const container = Math.max(...objects.keys()) + 1;
  const bodies = inner.map(([, body]) => `${body} `);
  let offset = 0;
  const header = inner.map(([number], i) => {
    const pair = `${String(number)} ${String(offset)}`;
    offset += bodies[i]?.length ?? 0;
    return pair;
  });
  const head = `${header.join(' ')} `;
  const stream = packed(latin1(head + bodies.join('')));
  file.object(container, {
    ...stream,
    dictionary: `/Type/ObjStm/N ${String(inner.length)}/First ${String(head.length)}${stream.dictionary}`,
  });
  const start = file.length;
  const rows: number[] = [];
  const index: string[] = [];
  const row = (number: number, type: number, second: number, third: number): void => {
    index.push(`${String(number)} 1`);
    rows.push(type, second >> 16, second >> 8, second, third);
  };
  inner.forEach(([number], i) => row(number, 2, container, i));
  for (const [number, at] of file.offsets) row(number, 1, at, 0);
  row(container + 1, 1, start, 0);
  const table = packed(Uint8Array.from(rows));
  file.object(container + 1, {
    ...table,
    dictionary: `/Type/XRef/W[1 3 1]/Index[${index.join(' ')}]${trailer(objects, options)}${table.dictionary}`,
  });
  file.add(`startxref\n${String(start)}\n%%EOF\n`);
  return file.bytes();
}
