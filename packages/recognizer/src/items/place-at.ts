import type { Place } from '@gongkai/plugin-kit';

/** 一段文字中第 offset 个字符的位置；没有列号的格式只给所在段落。 The place of a character within a text. */
export function placeAt(place: Place, offset: number): Place {
  return place.column === undefined || offset === 0
    ? place
    : { ...place, column: place.column + offset };
}
