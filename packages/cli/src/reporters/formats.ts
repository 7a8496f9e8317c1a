/** 结果的各种格式。 The formats of findings. */
export const formats = [
  'pretty',
  'concise',
  'json',
  'ndjson',
  'github',
  'markdown',
  'junit',
  'sarif',
  'gitlab',
  'html',
] as const;

export type Format = (typeof formats)[number];
