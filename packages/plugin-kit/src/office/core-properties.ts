import { scanXml } from '../xml/scan-xml.ts';

// element of docProps/core.xml → name in Document.properties
const names = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['creator', 'author'],
  ['keywords', 'keywords'],
  ['description', 'description'],
  ['lastModifiedBy', 'lastModifiedBy'],
  ['created', 'created'],
  ['modified', 'modified'],
]);

/** Title, author and the like of an Office file. */
export function coreProperties(xml: string): Record<string, string> {
  const properties: Record<string, string> = {};
  let text = '';
  scanXml(xml, {
    open() {
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close(_, local) {
      const name = names.get(local);
      if (name !== undefined && text.trim() !== '') properties[name] = text.trim();
      text = '';
    },
  });
  return properties;
}
