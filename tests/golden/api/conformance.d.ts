// ---- .

// ConformanceCase
export interface ConformanceCase {
    readonly name: string;
    readonly kind: 'report' | 'source' | 'rules' | 'series' | 'rollup' | 'render';
    readonly input: string;
    readonly expected: string;
    readonly code: string;
    readonly flagged: boolean;
    readonly about: {
        readonly 'zh-CN': string;
        readonly en: string;
    };
}

// Expectation
export interface Expectation {
    readonly profile: 'filing' | 'published';
    readonly diagnostics: readonly ExpectedDiagnostic[];
    readonly verdicts?: {
        readonly pass: number;
        readonly fail: number;
        readonly notAssessable: number;
    };
    readonly ready?: boolean;
    readonly draft?: Readonly<Record<string, unknown>>;
}

// ExpectedDiagnostic
export interface ExpectedDiagnostic {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly at: string | null;
    readonly params?: Readonly<Record<string, unknown>>;
}

// RulesInput
export interface RulesInput {
    readonly draft: object;
    readonly previous?: object;
    readonly agencies?: readonly string[];
    readonly profile?: object;
    readonly lexicon?: string;
}

// SetInput
export interface SetInput {
    readonly reports: readonly {
        readonly name: string;
        readonly draft: object;
    }[];
    readonly edition?: string;
    readonly units?: string;
    readonly summed?: object;
}

// ---- ./load

// LoadedCase
export interface LoadedCase extends Omit<ConformanceCase, 'expected'> {
    readonly bytes: Uint8Array;
    readonly expected: Expectation;
}

// cases
export declare function cases(): AsyncGenerator<LoadedCase, void, undefined>;
