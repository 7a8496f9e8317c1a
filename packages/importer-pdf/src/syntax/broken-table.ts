/** The table of objects says something that is not so; it can be made anew. */
export class BrokenTable extends Error {
  constructor() {
    super('broken table of objects');
    this.name = 'BrokenTable';
  }
}
