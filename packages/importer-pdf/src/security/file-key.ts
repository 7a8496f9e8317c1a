import { decryptAes, encryptAes } from './aes.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';
import { sha256, sha512 } from './sha2.ts';

/** What the encryption dictionary says, as far as the key depends on it. */
export interface KeyFacts {
  readonly revision: number;
  readonly keyBytes: number;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  readonly userKey: Uint8Array;
  readonly permissions: number;
  readonly encryptMetadata: boolean;
  readonly id: Uint8Array;
}

// "The padding string" of ISO 32000, 7.6.4.3.
const padding = Uint8Array.of(
  ...[
    0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08,
  ],
  ...[
    0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
  ],
);

/**
 * The key of a file that opens without a password (only printing or editing is restricted); undefined
 * where it takes one.
 */
export function fileKey(facts: KeyFacts): Uint8Array | undefined {
  return facts.revision >= 5 ? longKey(facts) : shortKey(facts);
}

function shortKey(facts: KeyFacts): Uint8Array | undefined {
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, facts.permissions | 0, true);
  const marked = facts.revision >= 4 && !facts.encryptMetadata;
  let digest = md5(
    joined(
      padding,
      facts.owner.subarray(0, 32),
      permissions,
      facts.id,
      new Uint8Array(marked ? 4 : 0).fill(0xff),
    ),
  );
  for (let i = 0; facts.revision >= 3 && i < 50; i++)
    digest = md5(digest.subarray(0, facts.keyBytes));
  const key = digest.subarray(0, facts.keyBytes);
  return equal(userEntry(facts, key), facts.user, facts.revision >= 3 ? 16 : 32) ? key : undefined;
}

/** What /U must hold if the password is empty. */
function userEntry(facts: KeyFacts, key: Uint8Array): Uint8Array {
  if (facts.revision < 3) return rc4(key, padding);
  let entry = rc4(key, md5(joined(padding, facts.id)));
  for (let i = 1; i < 20; i++) {
    entry = rc4(
      key.map((byte) => byte ^ i),
      entry,
    );
  }
  return entry;
}

function longKey(facts: KeyFacts): Uint8Array | undefined {
  const hash = facts.revision === 5 ? sha256 : hardened;
  if (!equal(hash(facts.user.subarray(32, 40)), facts.user, 32)) return undefined;
  const key = hash(facts.user.subarray(40, 48));
  return decryptAes(key, new Uint8Array(16), facts.userKey.subarray(0, 32));
}

/** Algorithm 2.B with an empty password. */
function hardened(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  for (let round = 0; ; round++) {
    const block = joined(...Array.from({ length: 64 }, () => key));
    const encrypted = encryptAes(key.subarray(0, 16), key.subarray(16, 32), block);
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = remainder === 0 ? sha256(encrypted) : sha512(encrypted, remainder === 1 ? 384 : 512);
    if (round >= 63 && (encrypted.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function equal(a: Uint8Array, b: Uint8Array, length: number): boolean {
  if (a.length < length || b.length < length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
