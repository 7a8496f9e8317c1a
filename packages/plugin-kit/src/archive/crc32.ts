/** 一次处理几个字节。 Bytes taken at a time: whole files pass through here. */
const stride = 4;

/** 第 k 组：其后还有 k 个字节的一个字节的影响，256 个一组。 Group k of 256: what a byte does that has k bytes after it. */
const table = compile();

function compile(): Int32Array {
  const made = new Int32Array(stride * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let i = 256; i < made.length; i++) {
    const value = made[i - 256] ?? 0;
    made[i] = (made[value & 0xff] ?? 0) ^ (value >>> 8);
  }
  return made;
}

/** CRC-32（ZIP、PNG）。 CRC-32 as in ZIP and PNG. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  let i = 0;
  // by index: an iterator costs three times as much
  for (; i + stride <= bytes.length; i += stride) {
    value ^=
      (bytes[i] ?? 0) |
      ((bytes[i + 1] ?? 0) << 8) |
      ((bytes[i + 2] ?? 0) << 16) |
      ((bytes[i + 3] ?? 0) << 24);
    value =
      (table[0x300 + (value & 0xff)] ?? 0) ^
      (table[0x200 + ((value >>> 8) & 0xff)] ?? 0) ^
      (table[0x100 + ((value >>> 16) & 0xff)] ?? 0) ^
      (table[value >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) {
    value = (table[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
