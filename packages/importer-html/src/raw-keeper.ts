import type { StartTag } from './start-tag.ts';

/** Who wants the raw text of an element. */
export interface RawReaders {
  title(text: string): void;
  /** Canonical JSON, as our own pages carry it. */
  report(json: string): void;
  /** The content of a text field. */
  field(text: string): void;
}

/** Where the raw text of an element goes; undefined for scripts and the like, which nobody wants. */
export function rawKeeper(
  { type, attributes }: StartTag,
  readers: RawReaders,
): ((text: string) => void) | undefined {
  if (type.name === 'title') {
    return (text) => {
      readers.title(text.replace(/\s+/g, ' '));
    };
  }
  if (type.name === 'textarea') return readers.field;
  const isReport =
    type.name === 'script' &&
    attributes.get('id') === 'gongkai-report' &&
    attributes.get('type')?.toLowerCase() === 'application/json';
  if (!isReport) return undefined;
  return (text) => {
    readers.report(text.trim());
  };
}
