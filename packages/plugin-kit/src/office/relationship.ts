import { scanXml } from '../xml/scan-xml.ts';

/** 部件之间的一条关系。 A relationship from one part to another. */
export interface Relationship {
  readonly id: string;
  /** 类型的最后一段，如 `worksheet`；标准与过渡两套命名空间因而相同。 The last segment of its type: the same in both namespaces of the standard. */
  readonly type: string;
  /** 目标部件在压缩包中的名字；在文件之外的为 undefined。 The name of the part; undefined outside the file. */
  readonly target: string | undefined;
}

/** The part that lists the relationships of a part; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function parseRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, {
    open(element) {
      if (element.local !== 'Relationship') return;
      const external = element.attribute('TargetMode') === 'External';
      found.push({
        id: element.attribute('Id') ?? '',
        type: (element.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? undefined : resolvePart(element.attribute('Target') ?? '', part),
      });
    },
  });
  return found;
}

/** A target is relative to the folder of the part that names it. */
function resolvePart(target: string, from: string): string {
  const path = target.startsWith('/')
    ? target
    : `${from.slice(0, from.lastIndexOf('/') + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
