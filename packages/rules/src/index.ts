export { checkRules, type RulesResult } from './check-rules.ts';
export { defineRule } from './define-rule.ts';
export { bindQuantities, type Binding, type BoundQuantity } from './prose/bind-quantities.ts';
export type { Claim } from './prose/claim.ts';
export { findClaims } from './prose/find-claims.ts';
export { wuwei } from './profiles/wuwei.ts';
export { rules } from './rules.ts';
export { readLexicon } from './screen/read-lexicon.ts';
export { quantitiesOf, type Quantity } from './text/quantity.ts';
