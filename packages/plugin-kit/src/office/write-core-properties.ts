import { escapeXml } from '../templates/escape-xml.ts';
import type { DocumentProperties } from '../view/document-properties.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** `docProps/core.xml`：标题、主题、作者、日期；没有日期则不写。 The part with title, subject, author and day, where there is one. */
export function writeCoreProperties({ title, subject, agency, day }: DocumentProperties): string {
  const element = (name: string, text: string, attributes = ''): string =>
    `<${name}${attributes}>${escapeXml(text)}</${name}>`;
  const date = (name: string): string =>
    day === '' ? '' : element(name, `${day}T00:00:00Z`, ' xsi:type="dcterms:W3CDTF"');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>`,
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', agency),
    element('dc:language', 'zh-CN'),
    date('dcterms:created'),
    date('dcterms:modified'),
    '</cp:coreProperties>',
  ].join('');
}
