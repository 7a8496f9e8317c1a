// ---- .

// Migration
export interface Migration {
    readonly draft: Draft;
    readonly changes: readonly MigrationChange[];
}

// MigrationChange
export interface MigrationChange {
    readonly revision: number;
    readonly about: string;
    readonly patch: readonly MigrationOperation[];
}

// MigrationOperation
export type MigrationOperation = PatchOperation | {
    readonly op: 'move';
    readonly from: string;
    readonly path: string;
};

// ReadDraft
export interface ReadDraft {
    readonly draft?: Draft;
    readonly diagnostics: readonly Diagnostic[];
}

// Reconciliation
export interface Reconciliation {
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly diagnostics: readonly Diagnostic[];
}

// ReportError
export declare class ReportError extends Error {
    readonly name = "ReportError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}

// ValidateOptions
export interface ValidateOptions {
    readonly profile?: Profile;
}

// Validation
export interface Validation<R = Report> {
    readonly report?: R;
    readonly diagnostics: readonly Diagnostic[];
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly ready: boolean;
}

// diagnoseCulprit
export declare function diagnoseCulprit(form: Form, draft: unknown): Diagnostic | undefined;

// isReportShape
const isReportShape: typeof validator.isReportShape;

// migrate
export declare function migrate(report: unknown): Migration;

// parse
const parse: (input: unknown) => Report;

// readDraft
export declare function readDraft(text: string): ReadDraft;

// reconcile
export declare function reconcile(form: Form, draft: unknown): Reconciliation;

// validate
const validate: (input: unknown, options?: import("./validation.ts").ValidateOptions) => import("./validation.ts").Validation<Report>;

// ---- ./2019

// ReadDraft
export interface ReadDraft {
    readonly draft?: Draft;
    readonly diagnostics: readonly Diagnostic[];
}

// Reconciliation
export interface Reconciliation {
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly diagnostics: readonly Diagnostic[];
}

// ReportError
export declare class ReportError extends Error {
    readonly name = "ReportError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}

// ValidateOptions
export interface ValidateOptions {
    readonly profile?: Profile;
}

// Validation
export interface Validation<R = Report> {
    readonly report?: R;
    readonly diagnostics: readonly Diagnostic[];
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly ready: boolean;
}

// diagnoseCulprit
export declare function diagnoseCulprit(form: Form, draft: unknown): Diagnostic | undefined;

// isReportShape
const isReportShape: typeof validator.isReportShape;

// parse
const parse: (input: unknown) => Report;

// readDraft
export declare function readText(text: string): ReadDraft;

// reconcile
export declare function reconcile(form: Form, draft: unknown): Reconciliation;

// validate
const validate: (input: unknown, options?: import("./validation.ts").ValidateOptions) => import("./validation.ts").Validation<Report>;

// ---- ./2021

// ReadDraft
export interface ReadDraft {
    readonly draft?: Draft;
    readonly diagnostics: readonly Diagnostic[];
}

// Reconciliation
export interface Reconciliation {
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly diagnostics: readonly Diagnostic[];
}

// ReportError
export declare class ReportError extends Error {
    readonly name = "ReportError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}

// ValidateOptions
export interface ValidateOptions {
    readonly profile?: Profile;
}

// Validation
export interface Validation<R = Report> {
    readonly report?: R;
    readonly diagnostics: readonly Diagnostic[];
    readonly verdicts: readonly Verdict[];
    readonly counts: VerdictCounts;
    readonly ready: boolean;
}

// diagnoseCulprit
export declare function diagnoseCulprit(form: Form, draft: unknown): Diagnostic | undefined;

// isReportShape
const isReportShape: typeof validator.isReportShape;

// parse
const parse: (input: unknown) => Report;

// readDraft
export declare function readText(text: string): ReadDraft;

// reconcile
export declare function reconcile(form: Form, draft: unknown): Reconciliation;

// validate
const validate: (input: unknown, options?: import("./validation.ts").ValidateOptions) => import("./validation.ts").Validation<Report>;

// ---- ./standard-schema

// ReportSchema
export interface ReportSchema {
    readonly '~standard': StandardSchemaV1.Props<ReportShape, Report> & StandardJSONSchemaV1.Props<ReportShape, Report>;
}

// reportSchemas
const reportSchemas: Readonly<Record<'2019' | '2021', ReportSchema>>;
