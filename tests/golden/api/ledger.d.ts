// ---- .

// Branch
export interface Branch {
    readonly unit: string;
    readonly members: readonly FiledReport[];
    readonly summed?: FiledReport;
}

// CellDifference
export interface CellDifference {
    readonly cell: Cell;
    readonly before: number | null;
    readonly after: number | null;
    readonly delta?: number;
    readonly percent?: number;
}

// Difference
export interface Difference {
    readonly cells: readonly CellDifference[];
    readonly prose: readonly ProseDifference[];
}

// FiledReport
export interface FiledReport {
    readonly name: string;
    readonly draft: Draft;
}

// ProseDifference
export interface ProseDifference {
    readonly address: string;
    readonly section: string;
    readonly changes: readonly TextChange[];
}

// RollUp
export interface RollUp {
    readonly cells: readonly SummedCell[];
    readonly draft: Draft;
    readonly members: readonly FiledReport[];
    readonly left: readonly FiledReport[];
    readonly branches: readonly Branch[];
    readonly checked: readonly {
        readonly report: FiledReport;
        readonly diagnostics: readonly Diagnostic[];
    }[];
    readonly diagnostics: readonly Diagnostic[];
}

// SeriesEntry
export interface SeriesEntry {
    readonly report: FiledReport;
    readonly year: number;
    readonly previous?: FiledReport;
    readonly diagnostics: readonly Diagnostic[];
}

// SimilarPair
export interface SimilarPair {
    readonly report: FiledReport;
    readonly other: FiledReport;
    readonly diagnostics: readonly Diagnostic[];
}

// SummedCell
export interface SummedCell {
    readonly cell: Cell;
    readonly sum: number | null;
    readonly stock: boolean;
    readonly members: readonly {
        readonly report: FiledReport;
        readonly value: number;
    }[];
    readonly unstated: readonly FiledReport[];
}

// TextChange
export interface TextChange {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}

// Unit
export interface Unit {
    readonly name: string;
    readonly code?: string;
    readonly parent?: string;
    readonly vertical?: boolean;
}

// UnitListError
export declare class UnitListError extends Error {
    readonly name = "UnitListError";
}

// Years
export interface Years {
    readonly form: Form;
    readonly draft: Draft;
    readonly previousForm: Form;
    readonly previous: Draft;
}

// checkSeries
export declare function checkSeries(reports: readonly FiledReport[], forms: Readonly<Record<string, Form>>): SeriesEntry[];

// checkSummed
export declare function checkSummed(form: Form, summed: FiledReport, rollup: Pick<RollUp, 'cells'>): Diagnostic[];

// compareText
export declare function compareText(before: string, after: string): TextChange[];

// compareYears
export declare function compareYears(years: Years): Diagnostic[];

// copiedSections
export declare function copiedSections(form: Form, report: FiledReport, others: readonly FiledReport[]): Diagnostic[];

// differenceOf
export declare function differenceOf(form: Form, before: Draft, after: Draft): Difference;

// duplicates
export declare function duplicates(reports: readonly FiledReport[]): Diagnostic[];

// prefill
export declare function prefill(form: Form, draft: Draft, previous: Draft): Fix[];

// readUnits
export declare function readUnits(text: string): Unit[];

// rollUp
export declare function rollUp(form: Form, reports: readonly FiledReport[], units?: readonly Unit[]): RollUp;

// similarPairs
export declare function similarPairs(form: Form, reports: readonly FiledReport[]): SimilarPair[];
