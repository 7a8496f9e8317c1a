import type { Drawing } from './drawing.ts';
import type { WrittenPage } from './write-pdf.ts';

export const turns = [
  'upright',
  'rotate 90',
  'rotate 180',
  'rotate 270',
  'up',
  'down',
  'over',
] as const;

/**
 * A drawing on a page that is turned: by its `/Rotate`, so that viewers show it upright, or not at all,
 * so that its text runs up or down the page.
 */
export function turnedPage(
  { content, height }: Drawing,
  width: number,
  turn: (typeof turns)[number],
): WrittenPage {
  const quarter = `0 1 -1 0 ${String(height)} 0 cm\n`;
  const half = `-1 0 0 -1 ${String(width)} ${String(height)} cm\n`;
  const back = `0 -1 1 0 0 ${String(width)} cm\n`;
  const upright = { width, height };
  const sideways = { width: height, height: width };
  switch (turn) {
    case 'upright':
      return { content, ...upright };
    case 'rotate 90':
      return { content: quarter + content, ...sideways, more: '/Rotate 90' };
    case 'rotate 180':
      return { content: half + content, ...upright, more: '/Rotate 180' };
    case 'rotate 270':
      return { content: back + content, ...sideways, more: '/Rotate -90' };
    case 'up':
      return { content: quarter + content, ...sideways };
    case 'down':
      return { content: back + content, ...sideways };
    case 'over':
      return { content: half + content, ...upright };
  }
}
