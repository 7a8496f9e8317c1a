import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { placeText } from '@gongkai/form';
import { form } from '@gongkai/schema/2021';
import { withTranscripts } from './transcript.ts';

const folder = join(import.meta.dirname, '../pages');

/** Path → Markdown of what was written by hand; `[[/address]]` becomes the official wording. */
export const writtenPages = (): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => {
        const path = relative(folder, file).split(sep).join('/');
        const markdown = labelled(readFileSync(file, 'utf8'), path);
        return [path, withTranscripts(markdown, path.startsWith('en/') ? 'en' : 'zh-CN')];
      }),
  );

const labelled = (markdown: string, file: string): string =>
  markdown.replace(/\[\[(\/[\w/]+)\]\]/g, (_, address: string) => {
    const label = placeText(form, address);
    if (label === address) throw new Error(`${file}: nothing has the address ${address}.`);
    return label.split(' · ').at(-1) ?? label;
  });
