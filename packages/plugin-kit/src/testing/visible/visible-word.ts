import { scanXml } from '../../xml/scan-xml.ts';
import { openParts } from './office-parts.ts';

/** DOCX 正文中人看到的文字：页眉页脚除外。 What a reader sees of the body of a DOCX, headers and footers aside. */
export function visibleWord(bytes: Uint8Array): string {
  const opened = openParts(bytes);
  const parts: string[] = [];
  let fallback = 0;
  let text = false;
  scanXml(opened.xml(opened.main) ?? '', {
    open({ local }) {
      // what a program prints that does not know the first choice
      if (local === 'Fallback') fallback += 1;
      text = local === 't';
      if (local === 'tab' || local === 'br') parts.push(' ');
    },
    close(_, local) {
      if (local === 'Fallback') fallback -= 1;
      text = false;
      if (local === 'p') parts.push('\n');
    },
    text(content) {
      if (text && fallback === 0) parts.push(content);
    },
  });
  return parts.join('');
}
