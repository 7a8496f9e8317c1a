/** 本工具所写文件的开头带有的各项。 What files of ours carry in their front matter. */
const keys = [
  'year',
  'agency',
  'scope',
  'contact',
  'publication',
  'correction',
  'processingFees',
] as const;

/** 由本工具写出的文件。 Whether a file was written by our renderers. */
export function isMarked(properties: Readonly<Record<string, string>> | undefined): boolean {
  return properties !== undefined && Object.hasOwn(properties, 'gongkai');
}

/** 开头各项：值是 JSON，读不通的略去（由核对指出缺项）。 The facts of the front matter; what is not JSON is left out. */
export function markedFacts(
  properties: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = Object.hasOwn(properties, key) ? parsed(properties[key] ?? '') : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** 开头写明的格式版本。 The edition that the front matter states. */
export function markedEdition(properties: Readonly<Record<string, string>>): unknown {
  return parsed(properties['edition'] ?? '');
}

function parsed(json: string): unknown {
  if (json === '') return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
