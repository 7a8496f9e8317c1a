import type { DocumentFigure, Place } from '@gongkai/plugin-kit';
import type { Attributes } from './start-tag.ts';

/** A picture with its alternative text; undefined for the dots that lay out old pages. */
export function pictureOf(attributes: Attributes, place: Place): DocumentFigure | undefined {
  if (isDot(attributes.get('width')) || isDot(attributes.get('height'))) return undefined;
  const alt = (attributes.get('alt') ?? attributes.get('title') ?? '').trim();
  return { type: 'figure', place, ...(alt === '' ? {} : { alt }) };
}

function isDot(length: string | undefined): boolean {
  return length !== undefined && /^\s*[0-3](?:px)?\s*$/.test(length);
}
