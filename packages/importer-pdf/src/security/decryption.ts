import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { bytesOf } from '../syntax/byte-string.ts';
import {
  isDictionary,
  Name,
  type Dictionary,
  type PdfValue,
  type Reference,
} from '../syntax/value.ts';
import { decryptAes } from './aes.ts';
import { fileKey } from './file-key.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';

/** Decrypts what belongs to an object. */
export interface Decryption {
  stream(data: Uint8Array, owner: Reference): Uint8Array;
  string(data: Uint8Array, owner: Reference): Uint8Array;
}

type Method = 'none' | 'rc4' | 'aes' | 'aes-256';
type Resolve = (value: PdfValue | undefined) => PdfValue;

/** The decryption of a file that opens without a password; `encrypted` where it takes one. */
export function openEncryption(
  dictionary: Dictionary,
  id: Uint8Array,
  resolve: Resolve,
): Decryption {
  const get = (key: string): PdfValue => resolve(dictionary.get(key));
  const number = (key: string, usual: number): number => {
    const value = get(key);
    return typeof value === 'number' ? value : usual;
  };
  const bytes = (key: string): Uint8Array => {
    const value = get(key);
    return bytesOf(typeof value === 'string' ? value : '');
  };
  const filter = get('Filter');
  const version = number('V', 0);
  if (!(filter instanceof Name) || filter.text !== 'Standard' || version < 1 || version > 5) {
    throw new UnreadableError('encrypted');
  }
  const bits = version === 1 ? 40 : number('Length', version >= 4 ? 128 : 40);
  const key = fileKey({
    revision: number('R', 2),
    // some programs state bytes
    keyBytes: Math.min(16, Math.max(5, bits < 40 ? bits : bits >> 3)),
    owner: bytes('O'),
    user: bytes('U'),
    userKey: bytes('UE'),
    permissions: number('P', 0),
    encryptMetadata: get('EncryptMetadata') !== false,
    id,
  });
  if (key === undefined) throw new UnreadableError('encrypted');
  const decryptBy = (method: Method) => (data: Uint8Array, owner: Reference) =>
    decrypt(data, key, owner, method);
  return {
    stream: decryptBy(methodOf(get('StmF'), get('CF'), version, resolve)),
    string: decryptBy(methodOf(get('StrF'), get('CF'), version, resolve)),
  };
}

function methodOf(filter: PdfValue, filters: PdfValue, version: number, resolve: Resolve): Method {
  if (version < 4) return 'rc4';
  const named = filter instanceof Name && isDictionary(filters) ? filters.get(filter.text) : null;
  const chosen = resolve(named);
  const method = isDictionary(chosen) ? resolve(chosen.get('CFM')) : null;
  switch (method instanceof Name ? method.text : 'None') {
    case 'V2':
      return 'rc4';
    case 'AESV2':
      return 'aes';
    case 'AESV3':
      return 'aes-256';
    default:
      return 'none';
  }
}

function decrypt(data: Uint8Array, key: Uint8Array, owner: Reference, method: Method): Uint8Array {
  if (method === 'none') return data;
  if (method === 'rc4') return rc4(objectKey(key, owner, ''), data);
  const own = method === 'aes' ? objectKey(key, owner, 'sAlT') : key;
  const plain = decryptAes(own, data.subarray(0, 16), data.subarray(16));
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}

function objectKey(key: Uint8Array, { number, generation }: Reference, salt: string): Uint8Array {
  const own = Uint8Array.of(
    ...key,
    number & 255,
    (number >> 8) & 255,
    (number >> 16) & 255,
    generation & 255,
    (generation >> 8) & 255,
    ...Array.from(salt, (character) => character.charCodeAt(0)),
  );
  return md5(own).subarray(0, Math.min(16, key.length + 5));
}
