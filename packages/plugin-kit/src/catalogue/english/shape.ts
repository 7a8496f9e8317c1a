import type { English } from '../message.ts';
import type { DocumentReason, LengthUnit, shapeMessages } from '../shape.ts';

/** 形状，英文。 Shape, in English. */
export const shapeEnglish: English<typeof shapeMessages> = {
  'shape/required': (p) => `“${p.place}” is missing.`,
  'shape/type': (p) => `“${p.place}” must be of type ${p.expected}; it is ${p.actual}.`,
  'shape/value': (p) => {
    const unit = p.unit === undefined ? '' : units[p.unit];
    return `“${p.place}” is ${p.actual}${unit}, which is not allowed: ${p.expected}${unit}.`;
  },
  'shape/unknown': (p) =>
    `Unknown property “${p.property}”${p.nearest === null ? '' : `; did you mean “${p.nearest}”?`} (what the form does not have goes to extensions; if a newer version wrote it, upgrade first)`,
  'shape/revision': (p) => {
    const done = p.moved === undefined ? `now ${p.now ?? ''}` : `moved here from ${p.moved}`;
    return `“${p.place}” was written under revision ${String(p.from)} of the data format and is read as of revision ${String(p.to)}: ${done}.`;
  },
  'shape/document': (p) =>
    `${documentReason[p.reason]}${p.line === undefined ? '' : ` (line ${String(p.line)}, column ${String(p.column)})`}${p.detail === '' ? '' : `: ${p.detail}`}.`,
};

const units: Readonly<Record<LengthUnit, string>> = { characters: ' characters', items: ' items' };

const documentReason: Readonly<Record<DocumentReason, string>> = {
  json: 'Not valid JSON',
  object: 'Not a report',
  edition: 'Unknown edition (if a newer version wrote it, upgrade first)',
  duplicate: 'A property is written twice and nothing says which one counts',
  inexact: 'A number is too long to be read without loss',
  many: 'Too many faults; only the first ones are listed',
};
