/** 结果的各种文字格式。 The formats of findings that are text. */
export const textFormats = [
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

/** 结果的各种格式；xlsx 不是文字，只写成文件。 The formats of findings; xlsx is no text. */
export const formats = [...textFormats, 'xlsx'] as const;

export type TextFormat = (typeof textFormats)[number];
export type Format = (typeof formats)[number];
