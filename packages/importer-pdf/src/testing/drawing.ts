/** Draws on a page: coordinates in points from the top left corner, as everywhere in the importer. */
export class Drawing {
  readonly height: number;
  #content = '';

  constructor(height = 842) {
    this.height = height;
  }

  get content(): string {
    return this.#content;
  }

  raw(operators: string): this {
    this.#content += `${operators}\n`;
    return this;
  }

  /** Text in the Chinese font: ASCII half as wide as the rest. */
  text(x: number, y: number, size: number, text: string): this {
    return this.raw(
      `BT /F1 ${number(size)} Tf ${number(x)} ${number(this.height - y)} Td <${hexadecimal(text)}> Tj ET`,
    );
  }

  /** The same, every letter by an operator of its own, as some programs write. */
  letters(x: number, y: number, size: number, text: string): this {
    let at = x;
    for (const letter of text) {
      this.text(at, y, size, letter);
      at += textWidth(letter, size);
    }
    return this;
  }

  line(x0: number, y0: number, x1: number, y1: number, width = 0.5): this {
    const [top, bottom] = [this.height - y0, this.height - y1].map(number);
    return this.raw(
      `${number(width)} w ${number(x0)} ${top ?? ''} m ${number(x1)} ${bottom ?? ''} l S`,
    );
  }

  /** A filled rectangle. */
  fill(x: number, y: number, width: number, height: number, gray = 0): this {
    return this.raw(
      `${number(gray)} g ${number(x)} ${number(this.height - y - height)} ${number(width)} ${number(height)} re f 0 g`,
    );
  }

  /** The outline of a rectangle. */
  frame(x: number, y: number, width: number, height: number): this {
    return this.raw(
      `0.5 w ${number(x)} ${number(this.height - y - height)} ${number(width)} ${number(height)} re S`,
    );
  }
}

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u007f' ? 0.5 : 1) * size, 0);
}

function hexadecimal(text: string): string {
  return Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  ).join('');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
