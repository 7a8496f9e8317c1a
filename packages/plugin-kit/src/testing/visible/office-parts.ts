import { openOfficePackage, type OfficePackage } from '../../office/office-package.ts';
import { scanXml } from '../../xml/scan-xml.ts';
import { demand } from '../check.ts';

/** 打开 Office 文件，每个 XML 部件都须合乎语法。 Opens an Office file, all of whose XML parts must be well-formed. */
export function openParts(bytes: Uint8Array): OfficePackage & { readonly main: string } {
  const opened = openOfficePackage(bytes);
  for (const name of opened.names.filter((part) => /\.(xml|rels)$/.test(part))) {
    try {
      scanXml(opened.xml(name) ?? '', {});
    } catch (error) {
      demand(false, `part ${name} is not well-formed: ${String(error)}`);
    }
  }
  const { main } = opened;
  demand(main !== undefined, 'the file has no main part');
  return { ...opened, main };
}
