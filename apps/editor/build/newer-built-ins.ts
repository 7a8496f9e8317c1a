/** What the language and its library gained after Chromium 80, by the name under which it is used. */
export const newerBuiltIns: readonly string[] = [
  // methods
  ...['at', 'findLast', 'findLastIndex', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  ...['toReversed', 'toSorted', 'toSpliced', 'with', 'groupBy', 'fromAsync', 'withResolvers'],
  ...[
    'hasOwn',
    'canParse',
    'randomUUID',
    'any',
    'intersection',
    'isSubsetOf',
    'symmetricDifference',
  ],
  ...['replaceChildren', 'showPicker', 'checkVisibility', 'getOrInsert', 'toHex', 'toBase64'],
  // globals
  ...['structuredClone', 'AggregateError', 'WeakRef', 'FinalizationRegistry', 'Iterator'],
  ...['CompressionStream', 'DecompressionStream', 'reportError', 'Segmenter'],
];
