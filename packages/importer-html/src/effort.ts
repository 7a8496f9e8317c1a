/** A report has some thousand tags and paragraphs; a page of more than this is none. */
const most = 300_000;

/** How much of a page has been read, so that a hostile one ends in time. */
export class Effort {
  #spent = 0;

  get exceeded(): boolean {
    return this.#spent > most;
  }

  /** One more tag or paragraph. */
  spend(): void {
    this.#spent++;
  }
}
