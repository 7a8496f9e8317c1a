/** 一份坏了的文件。 A file that is broken. */
export interface Mangled {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 同一粒种子，同一串数。 The same numbers from the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** 截断、改动、重复过的样本。 A sample cut short, changed in places, said twice. */
export function mangled({ name, bytes }: Mangled): Mangled[] {
  const next = numbers(bytes.length);
  const at = (i: number): number => Math.floor((bytes.length * i) / 24);
  const cuts = Array.from({ length: 24 }, (_, i) => ({
    name: `${name} cut after ${String(at(i))} bytes`,
    bytes: bytes.slice(0, at(i)),
  }));
  const changes = Array.from({ length: 24 }, (_, i) => {
    const changed = bytes.slice();
    for (let n = 0; n <= i && changed.length > 0; n++) changed[next() % changed.length] = next();
    return {
      name: `${name} with ${String(i + 1)} bytes changed (no. ${String(i)})`,
      bytes: changed,
    };
  });
  const twice = new Uint8Array(bytes.length * 2);
  twice.set(bytes);
  twice.set(bytes, bytes.length);
  return [...cuts, ...changes, { name: `${name} twice`, bytes: twice }];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 与格式无关的坏文件。 Broken files, whatever the format. */
export function hostileFiles(extension: string): Mangled[] {
  const next = numbers(1);
  const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => next());
  const contents: Record<string, Uint8Array> = {
    nothing: new Uint8Array(),
    'one byte': Uint8Array.of(0xff),
    zeros: new Uint8Array(100_000),
    noise: noise(100_000),
    'a bit of noise': noise(50),
    'a byte order mark': Uint8Array.of(0xef, 0xbb, 0xbf),
    'UTF-16 of half a character': Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x41),
    'the beginning of a ZIP': encode('PK\x03\x04'),
    'the beginning of a PDF': encode('%PDF-1.7\n'),
    'a compound file': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'deep nesting': encode('<div>[{('.repeat(20_000)),
    'an entity that grows': encode(
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>',
    ),
    'one long line': encode('数,'.repeat(300_000)),
    'many lines': encode('一\t2\n'.repeat(100_000)),
    'names of the prototype': encode('__proto__,constructor\n<table><tr><td>__proto__'),
  };
  return Object.entries(contents).map(([name, bytes]) => ({ name: `${name}${extension}`, bytes }));
}
