import type { DocumentBlock } from '@gongkai/plugin-kit';
import type { ListNumbers } from './list-numbers.ts';
import type { Paragraph } from './paragraph.ts';
import type { ListPlace, Styles } from './styles.ts';

/** Paragraphs and tables in order: of the body, of a cell, of a text box. */
export class Story {
  readonly blocks: DocumentBlock[] = [];
  /** What a paragraph whose end was deleted leaves to the next. */
  #carried = '';

  end(paragraph: Paragraph, styles: Styles, numbers: ListNumbers): void {
    const text = this.#carried + paragraph.text;
    const ended = !paragraph.goesOn;
    this.#carried = ended ? '' : text;
    if (ended && !styles.isOfContents(paragraph.style)) this.#add(text, paragraph, styles, numbers);
    this.blocks.push(...paragraph.apart);
  }

  /** The blocks, when nothing more comes. */
  close(paragraph?: Paragraph): readonly DocumentBlock[] {
    if (this.#carried !== '') {
      this.blocks.push(...lines(this.#carried, '', undefined, paragraph?.place ?? {}));
      this.#carried = '';
    }
    return this.blocks;
  }

  #add(text: string, paragraph: Paragraph, styles: Styles, numbers: ListNumbers): void {
    const listed = listPlaceOf(paragraph, styles);
    const number = listed === undefined ? '' : numbers.next(listed, paragraph.style);
    this.blocks.push(...lines(text, number, levelOf(paragraph, styles), paragraph.place));
  }
}

function listPlaceOf(paragraph: Paragraph, styles: Styles): ListPlace | undefined {
  const inherited = styles.listOf(paragraph.style);
  const list = paragraph.list ?? inherited?.list;
  if (list === undefined || list === 0) return undefined;
  return { list, level: paragraph.listLevel ?? inherited?.level };
}

function levelOf(paragraph: Paragraph, styles: Styles): number | undefined {
  const { outline, style } = paragraph;
  if (outline === undefined) return styles.headingOf(style);
  return outline > 8 ? undefined : outline + 1;
}

/** A line break ends a paragraph; in a heading it only ends a line. A blank paragraph is nothing. */
function lines(
  text: string,
  number: string,
  level: number | undefined,
  place: Paragraph['place'],
): DocumentBlock[] {
  const shown = text.split('\n').filter((line) => !/^[\s\u200b\ufeff]*$/.test(line));
  if (shown.length === 0) return [];
  const paragraphs = level === undefined ? shown : [shown.join('\n')];
  return paragraphs.map((line, i) => ({
    type: 'paragraph',
    text: i === 0 ? number + line : line,
    place,
    ...(level === undefined ? undefined : { level }),
  }));
}
