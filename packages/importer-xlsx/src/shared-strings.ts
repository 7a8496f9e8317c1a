import { scanXml } from '@gongkai/plugin-kit/xml';
import { RichText } from './rich-text.ts';

/** The texts that cells refer to by number. */
export function parseSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const item = new RichText();
  scanXml(xml, {
    open: (element) => item.open(element),
    text: (piece) => item.text(piece),
    close(_, local) {
      item.close(local);
      if (local === 'si') strings.push(item.take());
    },
  });
  return strings;
}
