// ---- .

// AnnotatedSchema
export interface AnnotatedSchema {
    readonly $ref?: string;
    readonly $defs?: Readonly<Record<string, AnnotatedSchema>>;
    readonly type?: string | readonly string[];
    readonly const?: unknown;
    readonly minimum?: number;
    readonly properties?: Readonly<Record<string, AnnotatedSchema>>;
    readonly oneOf?: readonly AnnotatedSchema[];
    readonly 'x-label'?: string;
    readonly 'x-cite'?: readonly string[];
    readonly 'x-unit'?: string;
    readonly 'x-table'?: TableAnnotation;
    readonly 'x-block'?: string;
    readonly 'x-sum'?: readonly SumAnnotation[];
}

// AnnotationError
export declare class AnnotationError extends Error {
    readonly name = "AnnotationError";
    constructor(address: string, fault: string);
}

// AxisNode
export interface AxisNode {
    readonly address: string;
    readonly label: string;
    readonly citations: readonly string[];
    readonly children: readonly AxisNode[];
}

// Block
export interface Block {
    readonly key: string;
    readonly label?: string;
    readonly corner?: string;
    readonly columnHeader?: string;
    readonly rows: readonly AxisNode[];
    readonly columns: readonly AxisNode[];
}

// Cell
export interface Cell {
    readonly address: string;
    readonly row: string;
    readonly column: string;
    readonly kind: CellKind;
    readonly unit?: string;
}

// CellKind
export type CellKind = 'count' | 'change' | 'amount';

// Equation
export interface Equation {
    readonly id: string;
    readonly code: string;
    readonly axis: 'row' | 'column';
    readonly left: readonly string[];
    readonly right: readonly string[];
    readonly at: string;
}

// EquationPattern
export interface EquationPattern {
    readonly code: string;
    readonly axis: Equation['axis'];
    readonly line: string;
    readonly starts: readonly number[];
    readonly left: readonly number[];
    readonly right: readonly number[];
}

// Field
export interface Field {
    readonly address: string;
    readonly label: string;
    readonly unit?: string;
}

// FigureLayoutCell
export interface FigureLayoutCell extends Spanning {
    readonly kind: 'figure';
    readonly address: string;
    readonly headers: readonly string[];
}

// Form
export interface Form {
    readonly edition: string;
    readonly instrument: string;
    readonly reportName: string;
    readonly sections: readonly Section[];
    readonly topics: readonly Topic[];
    readonly fields: readonly Field[];
    readonly cells: readonly Cell[];
    readonly equations: readonly Equation[];
}

// FormPlace
export interface FormPlace {
    readonly table: string;
    readonly row: readonly string[];
    readonly column: readonly string[];
}

// HeaderLayoutCell
export interface HeaderLayoutCell extends Spanning {
    readonly kind: 'header';
    readonly id: string;
    readonly text: string;
    readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
}

// LayoutCell
export type LayoutCell = HeaderLayoutCell | FigureLayoutCell;

// LayoutRow
export interface LayoutRow {
    readonly block: string;
    readonly kind: 'label' | 'header' | 'body';
    readonly cells: readonly LayoutCell[];
}

// PackedForm
export interface PackedForm extends Omit<Form, 'sections' | 'cells' | 'equations'> {
    readonly sections: readonly PackedSection[];
    readonly special: readonly SpecialCell[];
    readonly patterns: readonly EquationPattern[];
}

// Section
export interface Section {
    readonly key: string;
    readonly address: string;
    readonly label: string;
    readonly ordinal: string;
    readonly heading: string;
    readonly citations: readonly string[];
    readonly table?: Table;
}

// SpecialCell
export type SpecialCell = readonly [
    position: number,
    kind: CellKind,
    unit?: string
];

// Table
export interface Table {
    readonly name: string;
    readonly address: string;
    readonly blocks: readonly Block[];
}

// TableLayout
export interface TableLayout {
    readonly name: string;
    readonly width: number;
    readonly stubWidth: number;
    readonly rows: readonly LayoutRow[];
}

// Topic
export interface Topic {
    readonly key: string;
    readonly label: string;
    readonly citations: readonly string[];
}

// columnsOf
export declare function columnsOf(block: Block): AxisNode[];

// compileForm
export declare function compileForm(root: AnnotatedSchema): Form;

// depthOf
export declare function depthOf(nodes: readonly AxisNode[]): number;

// layoutTable
export declare function layoutTable(table: Table): TableLayout;

// leavesOf
export declare function leavesOf(nodes: readonly AxisNode[]): AxisNode[];

// packForm
export declare function packForm(form: Form): PackedForm;

// pathTo
export declare function pathTo(nodes: readonly AxisNode[], address: string): AxisNode[];

// placeOf
export declare function placeOf(form: Form, address: string): FormPlace | undefined;

// placeText
export declare function placeText(form: Form, address: string): string;

// pointerKeys
export declare function pointerKeys(pointer: string): string[];

// readPointer
export declare function readPointer(root: unknown, pointer: string): unknown;

// rowsOf
export declare function rowsOf(block: Block): AxisNode[];

// unpackForm
export declare function unpackForm({ special, patterns, ...rest }: PackedForm): Form;

// writePointer
export declare function writePointer<T>(root: T, pointer: string, value: unknown): T;
