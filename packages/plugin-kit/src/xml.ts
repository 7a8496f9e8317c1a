export { decodeXml } from './xml/decode-xml.ts';
export { scanXml, type XmlElement, type XmlHandler } from './xml/scan-xml.ts';
