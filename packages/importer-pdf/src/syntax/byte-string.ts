// A string of a PDF is bytes. Here it is a JavaScript string with one character for each byte: there
// are thousands of short ones in a file, and small typed arrays are many times dearer.

/** Bytes → string of one character for each. */
export function byteString(bytes: ArrayLike<number>): string {
  if (bytes.length <= piece) return fromBytes(bytes, 0, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += fromBytes(bytes, at, Math.min(at + piece, bytes.length));
  }
  return text;
}

/** And back. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const piece = 4096;

function fromBytes(bytes: ArrayLike<number>, from: number, to: number): string {
  return String.fromCharCode(...Array.prototype.slice.call(bytes, from, to));
}
