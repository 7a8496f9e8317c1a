export { openOfficePackage, type OfficePackage } from './office/office-package.ts';
export type { Relationship } from './office/relationship.ts';
export { writeCoreProperties } from './office/write-core-properties.ts';
