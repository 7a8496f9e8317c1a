import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The core schema of an edition, from the package that publishes it. */
export function coreSchema(edition: string): Record<string, unknown> {
  const url = import.meta.resolve(`@gongkai/schema/${edition}/report.schema.json`);
  return JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as Record<string, unknown>;
}
