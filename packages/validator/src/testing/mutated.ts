import fc from 'fast-check';
import { writePointer } from '@gongkai/plugin-kit';

/** Values that a reader of reports may meet where they do not belong. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 1.5, 1e12, 1e21, NaN, Infinity, '', ' ', '12'),
  fc.constantFrom<unknown>('2019', '2021', 'own', '2024-02-29', '2023-02-29', 'a\nb', '0x1F'),
  fc.constantFrom<unknown>([], {}, [[]], [null], { type: 'paragraph' }, { type: 'x', text: 'y' }),
  fc.constantFrom<unknown>(
    [{ type: 'paragraph', text: 'x' }],
    [{ type: 'heading', level: 2, text: 'x', topic: 'x' }],
  ),
  fc.constantFrom<unknown>(
    [{ type: 'table', rows: [['x'], []] }],
    [{ type: 'figure', alt: '' }],
    '/requests/received',
  ),
  fc.constantFrom<unknown>(
    '𠮷'.repeat(500),
    'x'.repeat(501),
    '𠮷'.repeat(501),
    'urn:x:y',
    'http://甲',
  ),
  fc.jsonValue(),
);
const unknownName = fc.constantFrom(
  'unknown',
  '__proto__',
  'constructor',
  'toString',
  'recieved',
  'a/b',
  'urn:x',
);

/** The report with up to three changes: a value replaced, a property left out, a property added. */
export function mutated(report: object): fc.Arbitrary<unknown> {
  const addresses = addressesOf(report, '');
  const objects = addresses.filter((address) => isObject(at(report, address)));
  const change = fc.oneof(
    fc.tuple(fc.constantFrom(...addresses), strange),
    fc.tuple(fc.constantFrom(...addresses), fc.constant(undefined)),
    fc
      .tuple(fc.constantFrom(...objects), unknownName, strange)
      .map(
        ([address, name, value]) =>
          [`${address}/${name.replaceAll('/', '~1')}`, value] as [string, unknown],
      ),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>(
        (all, [address, value]) =>
          value === undefined ? without(all, address) : writePointer(all, address, value),
        report,
      ),
    );
}

function addressesOf(value: unknown, address: string): string[] {
  if (typeof value !== 'object' || value === null) return [address];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    addressesOf(inner, `${address}/${key.replaceAll('/', '~1')}`),
  );
  return address === '' ? below : [address, ...below];
}

function at(value: unknown, address: string): unknown {
  return address
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy that lacks a property; of a list, one that lacks an item. */
function without(value: unknown, address: string): unknown {
  const cut = address.lastIndexOf('/');
  const [parent, key] = [address.slice(0, cut), address.slice(cut + 1)];
  const copy = structuredClone(value);
  const owner: unknown = parent
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, step) =>
        isObject(inner) || Array.isArray(inner)
          ? (inner as Record<string, unknown>)[step]
          : undefined,
      copy,
    );
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (isObject(owner)) Reflect.deleteProperty(owner as object, key);
  return copy;
}
