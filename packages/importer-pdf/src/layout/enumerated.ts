/** A text that begins a numbered item: 一、 （一） 1. */
export const enumerated =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])/;
