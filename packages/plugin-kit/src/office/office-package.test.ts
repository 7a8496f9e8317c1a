import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openOfficePackage } from '../office.ts';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"${more}/>`;

function pack(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])));
}

const file = pack({
  '_rels/.rels': `<Relationships>${relationship('a', 'officeDocument', 'xl/workbook.xml')}<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'xl/workbook.xml': '<workbook/>',
  'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('c', 'worksheet', 'worksheets/sheet1.xml')}${relationship('d', 'sharedStrings', '/xl/../xl/./sharedStrings.xml')}${relationship('e', 'hyperlink', 'https://example.com/', ' TargetMode="External"')}</Relationships>`,
  'docProps/core.xml':
    '<cp:coreProperties><dc:title> 2024年 年度报告 </dc:title><dc:creator>办公室</dc:creator><cp:revision>3</cp:revision></cp:coreProperties>',
  'gongkai.json': '{"edition":"2021"}',
});

describe('an Office package', () => {
  const office = openOfficePackage(file);

  test('names its main part and follows relationships from there', () => {
    expect(office.main).toBe('xl/workbook.xml');
    expect(office.relationships('xl/workbook.xml')).toEqual([
      { id: 'c', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
      { id: 'd', type: 'sharedStrings', target: 'xl/sharedStrings.xml' },
      { id: 'e', type: 'hyperlink', target: undefined },
    ]);
    expect(office.relationships('xl/missing.xml')).toEqual([]);
  });

  test('gives its properties and the canonical JSON it carries', () => {
    expect(office.properties()).toEqual({ title: '2024年 年度报告', author: '办公室' });
    expect(office.embedded()).toBe('{"edition":"2021"}');
  });

  test('may have none of them', () => {
    const bare = openOfficePackage(pack({ 'a.xml': '<a/>' }));
    expect([bare.main, bare.properties(), bare.embedded()]).toEqual([undefined, {}, undefined]);
  });
});
