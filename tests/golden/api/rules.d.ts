// ---- .

// Binding
export type Binding = {
    readonly to: 'cells';
    readonly cells: readonly string[];
    readonly sum: number | null;
} | {
    readonly to: 'percentage';
} | {
    readonly to: 'part';
    readonly whole: Quantity;
} | {
    readonly to: 'nothing';
};

// BoundQuantity
export interface BoundQuantity {
    readonly at: string;
    readonly sentence: string;
    readonly quantity: Quantity;
    readonly binding: Binding;
}

// Claim
export interface Claim {
    readonly code: 'prose/received' | 'prose/disputes' | 'prose/documents';
    readonly passage: Passage;
    readonly sentence: string;
    readonly quantity: Quantity;
    readonly following: Quantity | undefined;
    readonly readings: readonly (readonly string[])[];
}

// Quantity
export interface Quantity {
    readonly value: number;
    readonly kind: 'number' | 'percentage';
    readonly approximate: boolean;
    readonly unit: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

// RulesResult
export interface RulesResult {
    readonly diagnostics: readonly Diagnostic[];
    readonly statuses: Readonly<Record<string, RuleResult['status']>>;
}

// bindQuantities
export declare function bindQuantities(form: Form, draft: Draft): readonly BoundQuantity[];

// checkRules
export declare function checkRules(context: RuleContext, rules?: readonly Rule[]): RulesResult;

// defineRule
export declare function defineRule(code: string, find: (context: RuleContext) => readonly Diagnostic[] | null): Rule;

// findClaims
export declare function findClaims(form: Form, draft: Draft): readonly Claim[];

// quantitiesOf
export declare function quantitiesOf(text: string): Quantity[];

// readLexicon
export declare function readLexicon(text: string): LexiconEntry[];

// rules
const rules: readonly Rule[];

// wuwei
const wuwei: Profile;
