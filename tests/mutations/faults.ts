import type { Fault } from './fault.ts';
import { claimFaults } from './faults/claims.ts';
import { figureFaults } from './faults/figures.ts';
import { layoutFaults } from './faults/layout.ts';
import { proseFaults, screenFaults } from './faults/prose.ts';
import { sectionFaults } from './faults/sections.ts';
import { shapeFaults } from './faults/shape.ts';
import { unitFaults } from './faults/units.ts';
import { yearFaults } from './faults/years.ts';

/** Every kind of fault, most of them seen in real reports. */
export const faults: readonly Fault[] = [
  ...figureFaults,
  ...layoutFaults,
  ...sectionFaults,
  ...claimFaults,
  ...proseFaults,
  ...screenFaults,
  ...yearFaults,
  ...unitFaults,
  ...shapeFaults,
];
