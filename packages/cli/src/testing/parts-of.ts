import { openArchive } from '@gongkai/plugin-kit/archive';

/** The parts of a package, as texts by their names. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(archive.names.map((name) => [name, decoder.decode(archive.read(name))]));
}
