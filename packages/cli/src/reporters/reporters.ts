import type { TextFormat } from './formats.ts';
import type { Reporter } from './reporter.ts';

/** 各格式用到时才读入。 Each format is loaded when it is asked for. */
const reporters: Readonly<Record<TextFormat, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  concise: async () => (await import('./concise.ts')).concise,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  html: async () => (await import('./html.ts')).html,
};

/** 读入一个格式。 Loads a format. */
export function reporterOf(format: TextFormat): Promise<Reporter> {
  return reporters[format]();
}
