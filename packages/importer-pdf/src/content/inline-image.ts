import { isBlank, isRegular } from '../syntax/characters.ts';
import { findBytes } from '../syntax/find-bytes.ts';
import { Keyword, type Tokenizer } from '../syntax/tokenizer.ts';

/** Passes over an inline image from behind its `BI`: keys, `ID`, bytes, `EI`. */
export function skipInlineImage(tokenizer: Tokenizer): void {
  for (let token = tokenizer.next(); token !== undefined; token = tokenizer.next()) {
    if (token instanceof Keyword && token.text === 'ID') break;
  }
  const { bytes } = tokenizer;
  for (let at = findBytes(bytes, 'EI', tokenizer.position + 1); at !== -1;) {
    if (isBlank(bytes[at - 1]) && !isRegular(bytes[at + 2]) && isText(bytes, at + 2)) {
      tokenizer.position = at + 2;
      return;
    }
    at = findBytes(bytes, 'EI', at + 1);
  }
  tokenizer.position = bytes.length;
}

/** Operators follow, no more bytes of the image. */
function isText(bytes: Uint8Array, at: number): boolean {
  return bytes
    .subarray(at, at + 16)
    .every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte !== 0 && isBlank(byte)));
}
