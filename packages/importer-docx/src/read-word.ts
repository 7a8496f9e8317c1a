import type { Document } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { OfficePackage } from '@gongkai/plugin-kit/office';
import { unreadableDocument } from '@gongkai/plugin-kit/reading';
import { scanXml } from '@gongkai/plugin-kit/xml';
import { BodyReader } from './body-reader.ts';
import { ListDefinitions } from './list-definitions.ts';
import { ListNumbers } from './list-numbers.ts';
import { Styles } from './styles.ts';

/** Reads the main part of a Word file with the styles and lists it refers to. */
export function readWord(office: OfficePackage, main: string): Document {
  const xml = office.xml(main);
  if (xml === undefined) throw new UnreadableError('corrupt', main);
  const relationships = office.relationships(main);
  const part = (type: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : office.xml(target);
  };
  const styles = new Styles(part('styles'));
  const numbers = new ListNumbers(new ListDefinitions(part('numbering')), styles);
  const body = new BodyReader(xml, styles, numbers);
  scanXml(xml, body);
  const blocks = body.end();
  const embedded = office.embedded();
  const properties = office.properties();
  const [foreign] = body.foreign;
  return {
    blocks,
    ...(foreign === undefined ? {} : { diagnostics: missing(foreign) }),
    ...(embedded === undefined ? {} : { embedded }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

/** Text in a part of another format (HTML, a second document) that Word puts in when it opens the file. */
function missing(part: string): Document['diagnostics'] & object {
  return unreadableDocument('unsupported', part).diagnostics ?? [];
}
