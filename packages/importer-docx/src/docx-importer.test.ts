import { describe, expect, test } from 'vitest';
import { docxImporter } from './docx-importer.ts';
import { outline, outlineOf, read, reasonOf } from './testing/outline.ts';
import { p, pack, relationships, run, tbl, tc, tr, writeDocx } from './testing/write-docx.ts';

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (text: string, id: string): string => p(run(text), `<w:pStyle w:val="${id}"/>`);

describe('headings', () => {
  const styles =
    style('t', 'Title') +
    style('1', 'heading 1') +
    style('2', '标题 2') +
    style('own', '章', '<w:basedOn w:val="1"/>') +
    style('body', '正文', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
    style('loop', 'loop', '<w:basedOn w:val="loop"/>') +
    style('toc', 'toc 1');

  test('have the level of their style or their own', () => {
    expect(
      outlineOf(
        styled('题', 't') +
          styled('甲', '1') +
          styled('乙', '2') +
          styled('丙', 'own') +
          styled('丁', 'body') +
          styled('戊', 'loop') +
          p(run('己'), '<w:pStyle w:val="body"/><w:outlineLvl w:val="2"/>') +
          p(run('庚'), '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
        { styles },
      ),
    ).toEqual(['# 题', '# 甲', '## 乙', '# 丙', '丁', '戊', '### 己', '庚']);
  });

  test('are not repeated by the table of contents', () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p(run('目录'))}${p(run('一、总体情况\t1'))}</w:sdtContent></w:sdt>`;
    expect(
      outlineOf(contents + styled('二、\t2', 'toc') + styled('一、总体情况', '1'), { styles }),
    ).toEqual(['# 一、总体情况']);
  });
});

describe('the package', () => {
  test('carries canonical JSON and properties', () => {
    const core =
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    const { embedded, properties } = read(
      writeDocx(p(run('甲')), {
        files: {
          'gongkai.json': '{"edition":"2021"}',
          '_rels/.rels': `<Relationships><Relationship Id="a" Type="${core}" Target="docProps/core.xml"/></Relationships>`,
          'docProps/core.xml': '<cp:p><dc:title>某局年度报告</dc:title></cp:p>',
        },
      }),
    );
    expect(embedded).toBe('{"edition":"2021"}');
    expect(properties).toEqual({ title: '某局年度报告' });
  });

  test('may name its parts and prefixes otherwise, in the strict form of the standard too', () => {
    const main =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="1"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    const styles =
      '<styles xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><style styleId="1"><name val="heading 1"/></style></styles>';
    const file = pack({
      '_rels/.rels': relationships([['officeDocument', '/word/document2.xml']]),
      'word/document2.xml': main,
      'word/_rels/document2.xml.rels': relationships([['styles', 'formats.xml']]),
      'word/formats.xml': styles,
    });
    expect(outline(read(file).blocks)).toEqual(['# 甲']);
    expect(docxImporter.recognise?.({ bytes: file })).toBe(1);
  });

  test('says where text is in a part that only Word puts in', () => {
    const document = read(writeDocx(`${p(run('甲'))}<w:altChunk r:id="x"/>`));
    expect(outline(document.blocks)).toEqual(['甲']);
    expect(document.diagnostics?.[0]?.params).toEqual({
      reason: 'unsupported',
      detail: 'altChunk',
    });
  });

  test('skips headers, footers, notes and the properties of sections', () => {
    expect(
      outlineOf(p(run('甲'), '<w:sectPr><w:headerReference w:type="default"/></w:sectPr>'), {
        files: { 'word/header1.xml': '<w:hdr/>', 'word/footnotes.xml': '<w:footnotes/>' },
      }),
    ).toEqual(['甲']);
  });
});

describe('other formats are answered with what to do', () => {
  const zip = (...names: string[]): Uint8Array =>
    pack(Object.fromEntries(names.map((name) => [name, '<a/>'])));

  test.each([
    ['Excel', zip('xl/workbook.xml'), 'unsupported', 'Excel'],
    ['slides', zip('ppt/presentation.xml'), 'unsupported', 'PowerPoint'],
    ['OFD', zip('OFD.xml'), 'ofd', ''],
    ['ODT', zip('mimetype', 'content.xml'), 'unsupported', 'OpenDocument'],
    ['any archive', zip('a.txt'), 'unsupported', 'ZIP'],
  ])('%s', (_, file, reason, detail) => {
    expect(reasonOf(file)).toEqual([['import/unreadable', reason, detail]]);
    expect(docxImporter.recognise?.({ bytes: file })).toBe(0);
  });

  test('a .doc, an encrypted file, a scan', () => {
    expect(reasonOf(compound('WordDocument'))).toEqual([['import/unreadable', 'old-word', '']]);
    expect(reasonOf(compound('EncryptedPackage'))).toEqual([
      ['import/unreadable', 'encrypted', ''],
    ]);
    expect(reasonOf(Uint8Array.of(0xff, 0xd8, 0xff))).toEqual([
      ['import/unreadable', 'scanned', ''],
    ]);
    expect(docxImporter.recognise?.({ bytes: compound('WordDocument') })).toBeGreaterThan(0);
  });

  test('a whole table is read from a whole file', () => {
    const file = writeDocx(tbl(tr(tc('甲') + tc('1')), tr(tc('乙') + tc('2'))));
    expect(docxImporter.recognise?.({ bytes: file })).toBe(1);
    expect(reasonOf(file)).toBeUndefined();
  });
});

function compound(stream: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => {
    file[640 + 2 * i] = character.charCodeAt(0);
  });
  file[704] = 2 * stream.length + 2;
  return file;
}
