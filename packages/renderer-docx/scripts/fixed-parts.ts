/** Parts that are the same in every file: name in the package, file in parts/. `[Content_Types].xml` comes first. */
export const fixedParts: readonly (readonly [name: string, file: string])[] = [
  ['[Content_Types].xml', 'content-types.xml'],
  ['_rels/.rels', 'relationships.xml'],
  ['word/_rels/document.xml.rels', 'document-relationships.xml'],
  ['word/styles.xml', 'styles.xml'],
  ['word/settings.xml', 'settings.xml'],
  ['word/fontTable.xml', 'font-table.xml'],
  ['word/footer-odd.xml', 'footer-odd.xml'],
  ['word/footer-even.xml', 'footer-even.xml'],
];
