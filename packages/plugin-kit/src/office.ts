export { openOfficePackage, type OfficePackage } from './office/office-package.ts';
export type { Relationship } from './office/relationship.ts';
