import type { Document, DocumentBlock, Origin, Place } from '@gongkai/plugin-kit';

/** 来源的一行：一段，或表中一行的各格。 A line of the source: a paragraph, or the cells of a row. */
export interface SourceLine {
  readonly place: Place;
  readonly parts: readonly SourcePart[];
}

interface SourcePart {
  readonly text: string;
  readonly place: Place;
}

/** 某处出处所在的行，以及行内的格。 The line of an origin, and the part of it. */
export interface SourceSpot {
  readonly line: number;
  /** Absent where only the line is known. */
  readonly part?: number;
}

/** 读入时看到的各行。 The lines of a document as its importer saw them. */
export function linesOf(document: Document): readonly SourceLine[] {
  return document.blocks.flatMap(blockLines);
}

function blockLines(block: DocumentBlock): readonly SourceLine[] {
  if (block.type === 'figure') {
    return [{ place: block.place, parts: [{ text: block.alt ?? '', place: block.place }] }];
  }
  if (block.type === 'paragraph') {
    return [{ place: block.place, parts: [{ text: block.text, place: block.place }] }];
  }
  return block.rows.map((row) => {
    const parts = row
      .filter((cell) => cell.continued !== true)
      .map(({ text, place }) => ({ text, place }));
    return { place: parts[0]?.place ?? block.place, parts };
  });
}

/** 出处在哪一行、哪一格；找不到则为 undefined。 Where an origin stands among the lines. */
export function findSpot(lines: readonly SourceLine[], origin: Origin): SourceSpot | undefined {
  for (const [line, { parts }] of lines.entries()) {
    const part = parts.findIndex(({ place }) => samePlace(place, origin));
    if (part >= 0) return { line, part };
  }
  const line = lines.findIndex(
    ({ place }) => place.line !== undefined && place.line === origin.line,
  );
  return line < 0 ? undefined : { line };
}

const keys = ['line', 'column', 'page', 'path', 'sheet', 'cell'] as const satisfies (keyof Place)[];

function samePlace(a: Place, b: Place): boolean {
  return (
    keys.some((key) => a[key] !== undefined) &&
    keys.every((key) => a[key] === b[key]) &&
    String(a.box) === String(b.box)
  );
}
