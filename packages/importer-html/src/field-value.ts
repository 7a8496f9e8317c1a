import type { Attributes } from './start-tag.ts';

/** What a text field shows; buttons, boxes to tick and hidden fields show no text. */
export function fieldValue(attributes: Attributes): string {
  const isText = /^(?:text|number|tel)$/i.test(attributes.get('type') ?? 'text');
  return isText ? (attributes.get('value') ?? '') : '';
}
