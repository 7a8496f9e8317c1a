import type { DifferencePrinter } from './compared.ts';

const printers = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: () => Promise.resolve((compared) => `${JSON.stringify(compared, null, 2)}\n`),
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
} satisfies Readonly<Record<string, () => Promise<DifferencePrinter>>>;

export const differenceFormats = Object.keys(printers);

/** 一种印法，用到时才读入；默认 pretty。 One way to print, loaded when needed. */
export function differencePrinter(format = 'pretty'): Promise<DifferencePrinter> {
  // one of the choices of the option
  return printers[format as keyof typeof printers]();
}
