/** Where ASCII text first stands at or after a position; -1 if nowhere. */
export function findBytes(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsAt(bytes, text, at)) return at;
  }
  return -1;
}

/** Where it last stands; -1 if nowhere. */
export function findLastBytes(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.lastIndexOf(first);
    at !== -1;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)
  ) {
    if (startsAt(bytes, text, at)) return at;
  }
  return -1;
}

export function startsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}
