import type { DocumentBlock } from '@gongkai/plugin-kit';
import { carriesContent } from '@gongkai/plugin-kit/reading';
import { kind } from './element-types.ts';
import type { Attributes, StartTag } from './start-tag.ts';

/** Why a part of a page may not belong to its text. */
export type Noise = 'dropped' | 'hidden' | 'banner' | 'menu';

const roles = new Map<string, Noise>([
  ['navigation', 'menu'],
  ['contentinfo', 'menu'],
  ['search', 'menu'],
  ['banner', 'banner'],
]);
// how templates of government sites name what surrounds the article
const names = new Map<string, Noise>([
  ['header', 'banner'],
  ['banner', 'banner'],
  ...(
    'nav navbar navigation menu footer foot breadcrumb breadcrumbs crumb crumbs sidebar share ' +
    'bdsharebuttonbox copyright pagination toolbar login search qrcode ewm'
  )
    .split(' ')
    .map((name) => [name, 'menu'] as const),
]);

/** Whether a browser would not show the element at all. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  const style = attributes.get('style');
  return (
    attributes.has('hidden') ||
    (style !== undefined &&
      /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style))
  );
}

/** Whether an element looks like a part of the site around the article. */
export function noiseOf(
  { type, attributes }: StartTag,
  inArticle: () => boolean,
): Noise | undefined {
  if ((type.bits & kind.dropped) !== 0) return 'dropped';
  if ((type.bits & kind.around) !== 0) {
    const apart = type.name === 'header' || type.name === 'footer';
    if (apart && inArticle()) return undefined;
    return type.name === 'header' ? 'banner' : 'menu';
  }
  if (attributes.size === 0) return undefined;
  if (isHidden(attributes)) return 'hidden';
  const role = attributes.get('role');
  if (role !== undefined && roles.has(role)) return roles.get(role);
  return (type.bits & kind.container) === 0 ? undefined : namedNoise(attributes);
}

function namedNoise(attributes: Attributes): Noise | undefined {
  const words = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`;
  if (words === ' ') return undefined;
  for (const word of words.toLowerCase().split(/\s+/)) {
    const noise = names.get(word);
    if (noise !== undefined) return noise;
  }
  return undefined;
}

/**
 * What stays of a part that looked like noise: everything where it carries content after all (careless
 * pages leave a menu unclosed, and the report is in it), the headings of a banner, nothing of a menu.
 */
export function keptOf(noise: Noise, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  if (noise === 'dropped' || noise === 'hidden') return [];
  if (carriesContent(blocks)) return blocks;
  if (noise === 'menu') return [];
  return blocks.filter((block) => block.type === 'paragraph' && block.level !== undefined);
}
