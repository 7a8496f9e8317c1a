import { EMBEDDED_REPORT } from '../archive/embedded-report.ts';
import { openArchive } from '../archive/open-archive.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { coreProperties } from './core-properties.ts';
import { parseRelationships, relationshipsPart, type Relationship } from './relationship.ts';

/** 一个打开的 Office 文件（DOCX、XLSX）。 An open Office file. */
export interface OfficePackage {
  readonly names: readonly string[];
  /** 主部件，如 `word/document.xml`、`xl/workbook.xml`。 The main part. */
  readonly main: string | undefined;
  /** 部件的 XML；没有则为 undefined。 The XML of a part; undefined where there is none. */
  xml(part: string): string | undefined;
  relationships(part: string): readonly Relationship[];
  /** 标题、作者等。 Title, author and the like. */
  properties(): Readonly<Record<string, string>>;
  /** 内嵌的规范 JSON。 Canonical JSON embedded in the file. */
  embedded(): string | undefined;
}

/** 打开 Office 文件；只抛 `UnreadableError`。 Opens an Office file; throws nothing but `UnreadableError`. */
export function openOfficePackage(bytes: Uint8Array): OfficePackage {
  const archive = openArchive(bytes);
  const xml = (part: string): string | undefined => {
    const content = archive.read(part);
    return content === undefined ? undefined : decodeXml(content);
  };
  const relationships = (part: string): readonly Relationship[] => {
    const source = xml(relationshipsPart(part));
    return source === undefined ? [] : parseRelationships(source, part);
  };
  const root = relationships('');
  const target = (type: string): string | undefined =>
    root.find((relationship) => relationship.type === type)?.target;
  return {
    names: archive.names,
    main: target('officeDocument'),
    xml,
    relationships,
    properties() {
      const source = xml(target('core-properties') ?? '');
      return source === undefined ? {} : coreProperties(source);
    },
    embedded: () => xml(EMBEDDED_REPORT),
  };
}
