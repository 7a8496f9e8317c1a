// eslint-disable-next-line no-restricted-imports -- for tests only: what encrypts must not be our own
import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from '../security/rc4.ts';
import { latin1, type WrittenStream } from './write-pdf.ts';

/** How a file is encrypted: version and revision of the standard handler, and the length of its key. */
export const encryptions = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'] as const;
export type Encryption = (typeof encryptions)[number];

// "The padding string" of ISO 32000, 7.6.4.3.
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const id = Buffer.from('0123456789abcdef');
const permissions = -44;

const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest();
const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;

interface Key {
  readonly dictionary: string;
  stream(data: Uint8Array, number: number): Uint8Array;
}

/** What encrypts a file that opens with this password; the empty one only restricts what may be done. */
export function encryptionKey(encryption: Encryption, password: string): Key {
  return encryption === 'aes-256' ? longKey(password) : shortKey(encryption, password);
}

/** The stream as it stands in the file under this object number. */
export function encryptedStream(
  { dictionary, data }: WrittenStream,
  key: Key,
  number: number,
): WrittenStream {
  return { dictionary, data: key.stream(data, number) };
}

export const fileId = hex(id);

function padded(password: string): Buffer {
  return Buffer.concat([latin1(password), padding]).subarray(0, 32);
}

/** Algorithms 2 to 7 of the standard. */
function shortKey(encryption: Exclude<Encryption, 'aes-256'>, password: string): Key {
  const old = encryption === 'rc4-40';
  const size = old ? 5 : 16;
  let ownerKey: Uint8Array = md5(padded('owner'));
  if (!old) for (let i = 0; i < 50; i++) ownerKey = md5(ownerKey.subarray(0, size));
  const stretched = (key: Uint8Array, data: Uint8Array): Uint8Array => {
    let result = rc4(key.subarray(0, size), data);
    if (old) return result;
    for (let i = 1; i < 20; i++)
      result = rc4(
        key.subarray(0, size).map((b) => b ^ i),
        result,
      );
    return result;
  };
  const owner = stretched(ownerKey, padded(password));
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  let key: Uint8Array = md5(padded(password), owner, allowed, id);
  if (!old) for (let i = 0; i < 50; i++) key = md5(key.subarray(0, size));
  key = key.subarray(0, size);
  const user = old
    ? rc4(key, padding)
    : Buffer.concat([stretched(key, md5(padding, id)), Buffer.alloc(16)]);
  const version = {
    'rc4-40': '/V 1/R 2',
    'rc4-128': '/V 2/R 3/Length 128',
    'aes-128': `/V 4/R 4/Length 128${filters('AESV2')}`,
  }[encryption];
  return {
    dictionary: `<</Filter/Standard${version}/O${hex(owner)}/U${hex(user)}/P ${String(permissions)}>>`,
    stream(data, number) {
      const salt = encryption === 'aes-128' ? latin1('sAlT') : new Uint8Array();
      const own = md5(key, Uint8Array.of(number, number >> 8, 0, 0, 0), salt).subarray(0, size + 5);
      return encryption === 'aes-128' ? aes('aes-128-cbc', own, data) : rc4(own, data);
    },
  };
}

const filters = (method: string): string => `/StmF/StdCF/StrF/StdCF/CF<</StdCF<</CFM/${method}>>>>`;

function aes(name: string, key: Uint8Array, data: Uint8Array): Uint8Array {
  const vector = Buffer.from('fedcba9876543210');
  const cipher = createCipheriv(name, key, vector);
  return Buffer.concat([vector, cipher.update(data), cipher.final()]);
}

/** Algorithms 2.B and 8: revision 6. */
function longKey(password: string): Key {
  const secret = latin1(password);
  const fileKey = Buffer.from(
    '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
    'hex',
  );
  const validation = Buffer.from('validate');
  const keySalt = Buffer.from('key-salt');
  const user = Buffer.concat([hardened(secret, validation), validation, keySalt]);
  const wrap = createCipheriv(
    'aes-256-cbc',
    hardened(secret, keySalt),
    Buffer.alloc(16),
  ).setAutoPadding(false);
  const userKey = Buffer.concat([wrap.update(fileKey), wrap.final()]);
  return {
    dictionary: `<</Filter/Standard/V 5/R 6/Length 256${filters('AESV3')}/O${hex(Buffer.alloc(48))}/OE${hex(Buffer.alloc(32))}/U${hex(user)}/UE${hex(userKey)}/Perms${hex(Buffer.alloc(16))}/P ${String(permissions)}>>`,
    stream: (data) => aes('aes-256-cbc', fileKey, data),
  };
}

function hardened(password: Uint8Array, salt: Uint8Array): Buffer {
  let key = createHash('sha256').update(password).update(salt).digest();
  for (let round = 0; ; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key])));
    const cipher = createCipheriv(
      'aes-128-cbc',
      key.subarray(0, 16),
      key.subarray(16, 32),
    ).setAutoPadding(false);
    const encrypted = cipher.update(block);
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? '')
      .update(encrypted)
      .digest();
    if (round >= 63 && (encrypted.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}
