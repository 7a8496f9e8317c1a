import { essenceOf } from './essence.ts';
import type { Manifest } from './manifest.ts';

type Escape = NonNullable<Manifest['escape']>;

/** `{{ }}` 怎样转义：写明的，否则按媒体类型。 How `{{ }}` escapes: as stated, else by the media type. */
export async function escapeFor(
  mediaType: string,
  stated: Escape | undefined,
): Promise<(text: string) => string> {
  const { escapeHtml, escapeXml } = await import('@gongkai/plugin-kit/templates');
  switch (stated ?? usual(mediaType)) {
    case 'html':
      return escapeHtml;
    case 'xml':
      return escapeXml;
    case 'json':
      return (text) => JSON.stringify(text).slice(1, -1);
    case 'none':
      return (text) => text;
  }
}

function usual(mediaType: string): Escape {
  const type = essenceOf(mediaType);
  if (/html/.test(type)) return 'html';
  if (/[/+]xml$/.test(type)) return 'xml';
  return /[/+]json$/.test(type) ? 'json' : 'none';
}
