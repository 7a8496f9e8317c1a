// ```console blocks: each `$ gongkai …` is run, and what it says is printed below it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layDesk } from './desk.ts';
import type { Language } from './language.ts';
import { gongkai } from './program.ts';

/** A page with its transcripts. A command that is used wrongly stops the build. */
export function withTranscripts(markdown: string, language: Language): string {
  if (!markdown.includes('```console')) return markdown;
  const desk = mkdtempSync(join(tmpdir(), 'gongkai-desk-'));
  try {
    layDesk(desk);
    return markdown.replace(
      /^```console\n([\s\S]*?)^```$/gm,
      (_, commands: string) =>
        `\`\`\`txt\n${commands
          .trimEnd()
          .split('\n')
          .map((line) => transcript(line, language, desk))
          .join('\n')}\n\`\`\``,
    );
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

function transcript(line: string, language: Language, desk: string): string {
  if (!line.startsWith('$ gongkai ')) throw new Error(`${line}: not a command of ours.`);
  const words = line.slice('$ gongkai '.length).split(' ');
  const { text, code } = gongkai([...words, '--lang', language], desk);
  if (code > 1) throw new Error(`${line}\n${text}`);
  return `${line}\n${text}`;
}
