// ---- .

// Agency
export interface Agency {
    name: Line;
    code?: string;
    regionCode?: string;
    level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township';
    kind?: 'government' | 'department' | 'agencyOffice' | 'vertical' | 'other';
}

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

// CalendarDate
export type CalendarDate = string;

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

// Contact
export interface Contact {
    office?: Line;
    address?: Line;
    postalCode?: Line;
    telephone?: Line;
    fax?: Line;
    email?: Line;
}

// Correction
export interface Correction {
    supersedes: Line;
    on: CalendarDate;
    reason: Text;
}

// Diagnose
export type Diagnose<T extends Wordings> = <C extends keyof T & string>(code: C, params: ParamsOf<T[C]>, details?: DiagnosticDetails) => Diagnostic;

// Diagnostic
export interface Diagnostic {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly params: Params;
    readonly at?: string;
    readonly related?: readonly string[];
    readonly origin?: Origin;
    readonly url?: string;
    readonly fixes?: readonly Fix[];
}

// DiagnosticDetails
export type DiagnosticDetails = Partial<Pick<Diagnostic, 'at' | 'related' | 'origin' | 'url' | 'fixes' | 'severity'>>;

// Document
export interface Document {
    readonly blocks: readonly DocumentBlock[];
    readonly diagnostics?: readonly Diagnostic[];
    readonly embedded?: string;
    readonly properties?: Readonly<Record<string, string>>;
}

// DocumentBlock
export type DocumentBlock = DocumentParagraph | Grid | DocumentFigure;

// DocumentFigure
export interface DocumentFigure {
    readonly type: 'figure';
    readonly alt?: string;
    readonly caption?: string;
    readonly place: Place;
}

// DocumentParagraph
export interface DocumentParagraph {
    readonly type: 'paragraph';
    readonly text: string;
    readonly place: Place;
    readonly level?: number;
}

// Draft
export type Draft = Edition2019.Draft | Edition2021.Draft;

// EMBEDDED_REPORT
const EMBEDDED_REPORT = "gongkai.json";

// Edition
export type Edition = (typeof editions)[number];

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

// Figure
export interface Figure {
    type: 'figure';
    caption?: Line;
    alt?: Text;
}

// FigureLayoutCell
export interface FigureLayoutCell extends Spanning {
    readonly kind: 'figure';
    readonly address: string;
    readonly headers: readonly string[];
}

// Fix
export interface Fix {
    readonly label: string;
    readonly patch: readonly PatchOperation[];
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

// Grid
export interface Grid {
    readonly type: 'grid';
    readonly rows: readonly (readonly GridCell[])[];
    readonly place: Place;
    readonly caption?: string;
    readonly columns: 'kept' | 'lost';
}

// GridCell
export interface GridCell {
    readonly text: string;
    readonly place: Place;
    readonly continued?: boolean;
}

// HeaderLayoutCell
export interface HeaderLayoutCell extends Spanning {
    readonly kind: 'header';
    readonly id: string;
    readonly text: string;
    readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
}

// Heading
export interface Heading {
    type: 'heading';
    level: number;
    text: Line;
    topic?: Topic;
}

// Importer
export interface Importer<O extends object = object> {
    readonly kind: 'importer';
    readonly api: 1;
    readonly name: string;
    readonly accepts: {
        readonly mediaTypes: readonly string[];
        readonly extensions: readonly string[];
    };
    readonly options?: JSONSchema;
    recognise?(source: Source): number;
    read(input: {
        readonly source: Source;
        readonly options: O;
    }): Document | Promise<Document>;
}

// JSONSchema
export interface JSONSchema {
    readonly type?: string | readonly string[];
    readonly description?: string;
    readonly properties?: Readonly<Record<string, JSONSchema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: boolean;
    readonly enum?: readonly unknown[];
    readonly default?: unknown;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: JSONSchema;
}

// Language
export type Language = 'zh-CN' | 'en';

// LayoutCell
export type LayoutCell = HeaderLayoutCell | FigureLayoutCell;

// LayoutRow
export interface LayoutRow {
    readonly block: string;
    readonly kind: 'label' | 'header' | 'body';
    readonly cells: readonly LayoutCell[];
}

// LexiconEntry
export interface LexiconEntry {
    readonly word: string;
    readonly severity: Diagnostic['severity'];
    readonly replacement?: string;
    readonly note?: string;
}

// Message
export interface Message<P extends Params = Params> extends Wording<P> {
    readonly en: (params: P) => string;
}

// Messages
export type Messages = Readonly<Record<string, Message<never>>>;

// Origin
export interface Origin extends Place {
    readonly text?: string;
}

// Origins
export type Origins = Readonly<Record<string, Origin>>;

// PackedForm
export interface PackedForm extends Omit<Form, 'sections' | 'cells' | 'equations'> {
    readonly sections: readonly PackedSection[];
    readonly special: readonly SpecialCell[];
    readonly patterns: readonly EquationPattern[];
}

// Paragraph
export interface Paragraph {
    type: 'paragraph';
    text: Text;
}

// ParamValue
export type ParamValue = string | number | boolean | null | readonly ParamValue[] | {
    readonly [key: string]: ParamValue;
};

// Params
export type Params = Readonly<Record<string, ParamValue>>;

// PatchOperation
export interface PatchOperation {
    readonly op: 'replace' | 'add';
    readonly path: string;
    readonly value: unknown;
}

// Place
export interface Place {
    readonly line?: number;
    readonly column?: number;
    readonly page?: number;
    readonly box?: readonly [
        number,
        number,
        number,
        number
    ];
    readonly path?: string;
    readonly sheet?: string;
    readonly cell?: string;
}

// Plugin
export interface Plugin {
    readonly importers?: readonly Importer[];
    readonly renderers?: readonly Renderer[];
    readonly rules?: readonly Rule[];
    readonly profiles?: readonly Profile[];
}

// ProcessingFees
export interface ProcessingFees {
    noticesIssued?: Count;
    amountNoticed?: Amount;
    casesCharged?: Count;
    amountReceived?: Amount;
}

// Profile
export interface Profile {
    readonly kind: 'profile';
    readonly api: 1;
    readonly name: string;
    readonly description: string;
    readonly severities: Readonly<Record<string, Severity | 'off'>>;
    readonly requiredFacts?: readonly RequiredFact[];
    readonly deadlines?: Readonly<Record<'department' | 'government', string>>;
}

// Prose
export type Prose = ProseBlock[];

// ProseBlock
export type ProseBlock = Paragraph | Heading | ProseTable | Figure;

// ProseTable
export interface ProseTable {
    type: 'table';
    caption?: Line;
    rows: string[][];
}

// Publication
export interface Publication {
    publishedOn?: CalendarDate;
    preparedOn?: CalendarDate;
    url?: string;
    indexNumber?: Line;
    documentNumber?: Line;
}

// Remark
export interface Remark {
    at: CellAddress;
    kind: 'blank' | 'slash' | 'dash' | 'text' | 'unreadable';
    text: string;
}

// RenderInput
export interface RenderInput<O extends object = object> {
    readonly form: Form;
    readonly report: Report;
    readonly options: O;
}

// Rendered
export interface Rendered {
    readonly bytes: Uint8Array;
    readonly diagnostics?: readonly Diagnostic[];
}

// Renderer
export interface Renderer<O extends object = object> {
    readonly kind: 'renderer';
    readonly api: 1;
    readonly name: string;
    readonly produces: {
        readonly mediaType: string;
        readonly extension: string;
    };
    readonly editions?: readonly string[];
    readonly options?: JSONSchema;
    render(input: RenderInput<O>): Rendered | Promise<Rendered>;
}

// Report
export type Report = Edition2019.Report | Edition2021.Report;

// ReportShape
export type ReportShape = Edition2019.ReportShape | Edition2021.ReportShape;

// RequiredFact
export interface RequiredFact {
    readonly topic: string;
    readonly label: string;
    readonly words: readonly string[];
}

// Rule
export interface Rule {
    readonly kind: 'rule';
    readonly api: 1;
    readonly code: string;
    check(context: RuleContext): RuleResult;
}

// RuleContext
export interface RuleContext {
    readonly form: Form;
    readonly draft: Draft;
    readonly previous?: Draft;
    readonly agencies?: readonly string[];
    readonly profile?: Profile;
    readonly properties?: Readonly<Record<string, string>>;
    readonly lexicon?: readonly LexiconEntry[];
}

// RuleResult
export interface RuleResult {
    readonly status: 'pass' | 'fail' | 'notAssessable';
    readonly diagnostics: readonly Diagnostic[];
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

// Severity
export type Severity = 'error' | 'warning' | 'info';

// Source
export interface Source {
    readonly bytes: Uint8Array;
    readonly name?: string;
    readonly mediaType?: string;
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

// TopicKey
export type Topic = 'proactiveDisclosure' | 'requests' | 'management' | 'platform' | 'supervision';

// UNSTATED
const UNSTATED = "\u672A\u8F7D\u660E";

// Verdict
export interface Verdict {
    readonly equation: string;
    readonly code: string;
    readonly status: 'pass' | 'fail' | 'notAssessable';
    readonly left?: number;
    readonly right?: number;
}

// VerdictCounts
export interface VerdictCounts {
    readonly pass: number;
    readonly fail: number;
    readonly notAssessable: number;
}

// Waived
export interface Waived {
    readonly open: readonly Diagnostic[];
    readonly waived: readonly WaivedDiagnostic[];
    readonly lapsed: readonly Waiver[];
}

// WaivedDiagnostic
export interface WaivedDiagnostic {
    readonly diagnostic: Diagnostic;
    readonly waiver: Waiver;
}

// Waiver
export interface Waiver {
    code: string;
    cells: WaivedCell[];
    reason: Text;
    by: Line;
    on: CalendarDate;
}

// applyProfile
export declare function applyProfile(diagnostics: readonly Diagnostic[], profile: Profile): readonly Diagnostic[];

// applyWaivers
export declare function applyWaivers(draft: Draft, diagnostics: readonly Diagnostic[], waivers?: readonly Waiver[]): Waived;

// columnsOf
export declare function columnsOf(block: Block): AxisNode[];

// compileForm
export declare function compileForm(root: AnnotatedSchema): Form;

// definePlugin
export declare function definePlugin(plugin: Plugin): Plugin;

// depthOf
export declare function depthOf(nodes: readonly AxisNode[]): number;

// diagnoser
export declare function diagnoser<const T extends Wordings>(messages: T): Diagnose<T>;

// editions
const editions: readonly [
    '2019',
    '2021'
];

// figureText
export declare function figureText(value: number): string;

// filing
const filing: Profile;

// layoutTable
export declare function layoutTable(table: Table): TableLayout;

// leavesOf
export declare function leavesOf(nodes: readonly AxisNode[]): AxisNode[];

// localise
export declare function localise(diagnostic: Diagnostic, language: Language, messages: Messages): Diagnostic;

// message
export declare function message<P extends Params>(severity: Severity, zh: (params: P) => string, en: (params: P) => string): Message<P>;

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

// published
const published: Profile;

// readPointer
export declare function readPointer(root: unknown, pointer: string): unknown;

// readUnreadable
export declare function readUnreadable(text: string): string | undefined;

// rowsOf
export declare function rowsOf(block: Block): AxisNode[];

// unpackForm
export declare function unpackForm({ special, patterns, ...rest }: PackedForm): Form;

// unreadableText
export declare function unreadableText(raw: string): string;

// waive
export declare function waive(draft: Draft, diagnostic: Diagnostic, answer: Pick<Waiver, 'reason' | 'by' | 'on'>): Waiver | undefined;

// writePointer
export declare function writePointer<T>(root: T, pointer: string, value: unknown): T;

// ---- ./view

// CellView
export type CellView = HeaderCellView | FigureCellView;

// ColumnView
export interface ColumnView {
    readonly kind: 'group' | 'label' | 'figure';
}

// DocumentProperties
export interface DocumentProperties {
    readonly title: string;
    readonly subject: string;
    readonly agency: string;
    readonly day: string;
}

// FieldGroupView
export interface FieldGroupView {
    readonly label: string;
    readonly fields: readonly FieldView[];
}

// FieldView
export interface FieldView {
    readonly address: string;
    readonly label: string;
    readonly text: string;
    readonly unit?: string;
}

// FigureCellView
export interface FigureCellView extends Spanning {
    readonly header: false;
    readonly address: string;
    readonly text: string;
    readonly state: FigureState;
    readonly stated: boolean;
    readonly headers: string;
}

// FigureState
export type FigureState = 'figure' | 'blank' | 'slash' | 'dash' | 'text' | 'unreadable' | 'unstated';

// HeaderCellView
export interface HeaderCellView extends Spanning {
    readonly header: true;
    readonly id: string;
    readonly text: string;
    readonly scope: HeaderLayoutCell['scope'];
}

// ProseView
export type ProseView = {
    readonly type: 'paragraph';
    readonly text: string;
} | {
    readonly type: 'heading';
    readonly level: number;
    readonly text: string;
} | {
    readonly type: 'table';
    readonly caption?: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
} | {
    readonly type: 'figure';
    readonly caption?: string;
    readonly alt?: string;
};

// ReportView
export interface ReportView {
    readonly edition: string;
    readonly year: number;
    readonly title: string;
    readonly agency: string;
    readonly preface: readonly ProseView[];
    readonly sections: readonly SectionView[];
    readonly contact?: FieldGroupView;
    readonly publication?: FieldGroupView;
    readonly correction?: FieldGroupView;
    readonly signature?: SignatureView;
}

// RowGroupView
export interface RowGroupView {
    readonly head: boolean;
    readonly rows: readonly RowView[];
}

// RowView
export interface RowView {
    readonly kind: 'label' | 'header' | 'body';
    readonly cells: readonly CellView[];
}

// SectionView
export interface SectionView {
    readonly key: string;
    readonly label: string;
    readonly prose: readonly ProseView[];
    readonly table?: TableView;
    readonly notes: readonly ProseView[];
    readonly fees?: FieldGroupView;
}

// SignatureView
export interface SignatureView {
    readonly agency: string;
    readonly date: string;
}

// TableView
export interface TableView {
    readonly name: string;
    readonly title: string;
    readonly address: string;
    readonly columns: readonly ColumnView[];
    readonly grouped: boolean;
    readonly groups: readonly RowGroupView[];
}

// documentProperties
export declare function documentProperties(form: Form, { publication }: Report, { title, agency }: ReportView): DocumentProperties;

// gridRows
export declare function gridRows({ columns, groups }: TableView): string[][];

// printable
export declare function printable(text: string): string;

// textWidthOf
export declare function textWidthOf(text: string): number;

// titleLines
export declare function titleLines(title: string, year: number, fitting: number): string;

// toView
export declare function toView(form: Form, report: Report): ReportView;

// ---- ./catalogue

// ClaimParams
export type ClaimParams = {
    section: string;
    sentence: string;
    stated: number;
    table: readonly number[];
    place: string;
};

// CulpritKind
export type CulpritKind = 'cell' | 'transposed' | 'dropped-digit' | 'split' | 'shifted' | 'swapped' | 'total';

// DiagnosticCode
export type DiagnosticCode = keyof typeof messages;

// EquationParams
export type EquationParams = {
    place: string;
    expected: number;
    actual: number;
};

// PersonalDataKind
export type PersonalDataKind = 'identity-card' | 'mobile' | 'bank-card' | 'passport';

// UnreadableReason
export type UnreadableReason = 'not-found' | 'no-access' | 'empty' | 'binary' | 'encrypted' | 'scanned' | 'corrupt' | 'too-large' | 'no-report' | 'too-slow' | 'crashed' | 'old-word' | 'old-excel' | 'ofd' | 'packed' | 'unsupported';

// cellMessages
const cellMessages: {
    'cell/not-stated': Wording<{
        place: string;
        text: string | null;
    }>;
    'cell/count': Wording<{
        place: string;
        actual: string;
        signed: boolean;
    }>;
    'cell/amount': Wording<{
        place: string;
        actual: string;
        unit: string | null;
    }>;
    'cell/normalised': Wording<{
        place: string;
        text: string;
        value: number;
    }>;
};

// importMessages
const importMessages: {
    'import/unmatched-label': Message<{
        label: string;
        table: string;
    }>;
    'import/ambiguous': Message<{
        place: string;
        text: string;
        readings: readonly string[];
    }>;
    'import/placed-by-sums': Message<{
        place: string;
        text: string;
        reading: string;
    }>;
    'import/no-reading': Message<{
        place: string;
        text: string;
    }>;
    'import/label-read-as': Message<{
        label: string;
        place: string;
    }>;
    'import/from-file-name': Message<{
        text: string;
        year: number;
    }>;
    'import/realigned': Message<{
        place: string;
        count: number;
    }>;
    'import/unit-in-cell': Message<{
        place: string;
        text: string;
        unit: string;
    }>;
    'import/outside-the-form': Message<{
        table: string;
        label: string;
        text: string;
    }>;
    'import/missing-table': Message<{
        section: string;
    }>;
    'import/edition-mismatch': Message<{
        edition: string;
        year: number;
    }>;
    'import/unreadable': Message<{
        reason: UnreadableReason;
        detail: string;
    }>;
};

// ledgerMessages
const ledgerMessages: {
    'series/carried-over': Message<YearsParams>;
    'series/in-force': Message<YearsParams & {
        before: number;
        added: number;
        removed: number;
    }>;
    'series/item-count': Message<YearsParams>;
    'series/pending': Message<{
        place: string;
        year: number;
        pending: number;
        actual: number;
    }>;
    'series/jump': Message<{
        place: string;
        year: number;
        before: number;
        actual: number;
    }>;
    'series/copied': Message<{
        section: string;
        other: string;
        similarity: number;
    }>;
    'rollup/missing': Message<{
        unit: string;
    }>;
    'rollup/sum': Message<{
        place: string;
        actual: number;
        expected: number;
        members: number;
        suspects: readonly string[];
    }>;
    'rollup/scope': Message<{
        unit: string;
        scope: string;
        expected: string;
    }>;
    'structure/duplicate-report': Message<{
        unit: string;
        year: number;
        scope: string;
        files: readonly string[];
    }>;
};

// messages
const messages: {
    'import/unmatched-label': import("./catalogue/message.ts").Message<{
        label: string;
        table: string;
    }>;
    'import/ambiguous': import("./catalogue/message.ts").Message<{
        place: string;
        text: string;
        readings: readonly string[];
    }>;
    'import/placed-by-sums': import("./catalogue/message.ts").Message<{
        place: string;
        text: string;
        reading: string;
    }>;
    'import/no-reading': import("./catalogue/message.ts").Message<{
        place: string;
        text: string;
    }>;
    'import/label-read-as': import("./catalogue/message.ts").Message<{
        label: string;
        place: string;
    }>;
    'import/from-file-name': import("./catalogue/message.ts").Message<{
        text: string;
        year: number;
    }>;
    'import/realigned': import("./catalogue/message.ts").Message<{
        place: string;
        count: number;
    }>;
    'import/unit-in-cell': import("./catalogue/message.ts").Message<{
        place: string;
        text: string;
        unit: string;
    }>;
    'import/outside-the-form': import("./catalogue/message.ts").Message<{
        table: string;
        label: string;
        text: string;
    }>;
    'import/missing-table': import("./catalogue/message.ts").Message<{
        section: string;
    }>;
    'import/edition-mismatch': import("./catalogue/message.ts").Message<{
        edition: string;
        year: number;
    }>;
    'import/unreadable': import("./catalogue/message.ts").Message<{
        reason: import("./catalogue/import.ts").UnreadableReason;
        detail: string;
    }>;
    'cell/not-stated': import("./catalogue/message.ts").Message<{
        place: string;
        text: string | null;
    }>;
    'cell/count': import("./catalogue/message.ts").Message<{
        place: string;
        actual: string;
        signed: boolean;
    }>;
    'cell/amount': import("./catalogue/message.ts").Message<{
        place: string;
        actual: string;
        unit: string | null;
    }>;
    'cell/normalised': import("./catalogue/message.ts").Message<{
        place: string;
        text: string;
        value: number;
    }>;
    'reconcile/row-total': import("./catalogue/message.ts").Message<import("./catalogue/reconcile.ts").EquationParams>;
    'reconcile/outcome-total': import("./catalogue/message.ts").Message<import("./catalogue/reconcile.ts").EquationParams>;
    'reconcile/case-balance': import("./catalogue/message.ts").Message<import("./catalogue/reconcile.ts").EquationParams>;
    'reconcile/dispute-total': import("./catalogue/message.ts").Message<import("./catalogue/reconcile.ts").EquationParams>;
    'reconcile/outcome-bound': import("./catalogue/message.ts").Message<{
        place: string;
        actual: number;
        bound: number;
    }>;
    'reconcile/culprit': import("./catalogue/message.ts").Message<{
        kind: import("./catalogue/reconcile.ts").CulpritKind;
        place: string;
        stated: import("./catalogue/reconcile.ts").CulpritFigures;
        repair: import("./catalogue/reconcile.ts").CulpritFigures;
        other?: string;
    }>;
    'shape/required': import("./catalogue/message.ts").Message<{
        place: string;
    }>;
    'shape/type': import("./catalogue/message.ts").Message<{
        place: string;
        expected: string;
        actual: string;
    }>;
    'shape/value': import("./catalogue/message.ts").Message<{
        place: string;
        expected: string;
        actual: string;
        unit?: import("./catalogue/shape.ts").LengthUnit;
    }>;
    'shape/unknown': import("./catalogue/message.ts").Message<{
        property: string;
        nearest: string | null;
    }>;
    'shape/revision': import("./catalogue/message.ts").Message<{
        place: string;
        from: number;
        to: number;
        now?: string;
        moved?: string;
    }>;
    'shape/document': import("./catalogue/message.ts").Message<{
        reason: import("./catalogue/shape.ts").DocumentReason;
        detail: string;
        line?: number;
        column?: number;
    }>;
    'series/carried-over': import("./catalogue/message.ts").Message<import("./catalogue/ledger.ts").YearsParams>;
    'series/in-force': import("./catalogue/message.ts").Message<import("./catalogue/ledger.ts").YearsParams & {
        before: number;
        added: number;
        removed: number;
    }>;
    'series/item-count': import("./catalogue/message.ts").Message<import("./catalogue/ledger.ts").YearsParams>;
    'series/pending': import("./catalogue/message.ts").Message<{
        place: string;
        year: number;
        pending: number;
        actual: number;
    }>;
    'series/jump': import("./catalogue/message.ts").Message<{
        place: string;
        year: number;
        before: number;
        actual: number;
    }>;
    'series/copied': import("./catalogue/message.ts").Message<{
        section: string;
        other: string;
        similarity: number;
    }>;
    'rollup/missing': import("./catalogue/message.ts").Message<{
        unit: string;
    }>;
    'rollup/sum': import("./catalogue/message.ts").Message<{
        place: string;
        actual: number;
        expected: number;
        members: number;
        suspects: readonly string[];
    }>;
    'rollup/scope': import("./catalogue/message.ts").Message<{
        unit: string;
        scope: string;
        expected: string;
    }>;
    'structure/duplicate-report': import("./catalogue/message.ts").Message<{
        unit: string;
        year: number;
        scope: string;
        files: readonly string[];
    }>;
    'cell/amount-magnitude': import("./catalogue/message.ts").Message<{
        place: string;
        actual: number;
        unit: string;
        other: number;
    }>;
    'cell/rules-by-town': import("./catalogue/message.ts").Message<{
        place: string;
        actual: number;
        agency: string;
    }>;
    'prose/received': import("./catalogue/message.ts").Message<import("./catalogue/prose.ts").ClaimParams>;
    'prose/disputes': import("./catalogue/message.ts").Message<import("./catalogue/prose.ts").ClaimParams>;
    'prose/documents': import("./catalogue/message.ts").Message<import("./catalogue/prose.ts").ClaimParams>;
    'prose/parts': import("./catalogue/message.ts").Message<{
        section: string;
        sentence: string;
        whole: number;
        parts: readonly number[];
        sum: number;
    }>;
    'prose/percentage': import("./catalogue/message.ts").Message<{
        section: string;
        sentence: string;
        stated: number;
        computed: readonly number[];
        place: string;
    }>;
    'prose/denial': import("./catalogue/message.ts").Message<{
        section: string;
        sentence: string;
        place: string;
        actual: number;
    }>;
    'prose/year': import("./catalogue/message.ts").Message<{
        section: string;
        sentence: string;
        stated: number;
        year: number;
    }>;
    'prose/agency': import("./catalogue/message.ts").Message<{
        section: string;
        sentence: string;
        found: string;
        agency: string;
    }>;
    'prose/problems': import("./catalogue/message.ts").Message<{
        section: string;
        text: string;
    }>;
    'prose/processing-fee': import("./catalogue/message.ts").Message<{
        section: string;
    }>;
    'prose/required-fact': import("./catalogue/message.ts").Message<{
        section: string;
        topic: string;
        fact: string;
        profile: string;
    }>;
    'prose/length': import("./catalogue/message.ts").Message<{
        section: string;
        length: number;
        limit: number;
    }>;
    'prose/placeholder': import("./catalogue/message.ts").Message<{
        section: string;
        found: string;
    }>;
    'prose/typography': import("./catalogue/message.ts").Message<{
        section: string;
        found: string;
        fault: 'repeated' | 'punctuation' | 'stop';
        suggestion: string;
    }>;
    'render/missing-character': import("./catalogue/message.ts").Message<{
        characters: string;
        codes: string;
        shown: string;
    }>;
    'screen/personal-data': import("./catalogue/message.ts").Message<{
        place: string;
        kind: import("./catalogue/screen.ts").PersonalDataKind;
        masked: string;
    }>;
    'screen/classified-mark': import("./catalogue/message.ts").Message<{
        place: string;
        found: string;
    }>;
    'screen/lexicon': import("./catalogue/message.ts").Message<{
        place: string;
        word: string;
        replacement: string | null;
        note: string | null;
    }>;
    'structure/section-missing': import("./catalogue/message.ts").Message<{
        section: string;
    }>;
    'structure/section-duplicated': import("./catalogue/message.ts").Message<{
        section: string;
        lines: readonly number[];
    }>;
    'structure/section-ordinal': import("./catalogue/message.ts").Message<{
        section: string;
        expected: string;
        actual: string;
    }>;
    'structure/table-missing': import("./catalogue/message.ts").Message<{
        table: string;
        section: string;
    }>;
    'structure/period': import("./catalogue/message.ts").Message<{
        stated: string;
        year: number;
    }>;
    'structure/overview-topic-level': import("./catalogue/message.ts").Message<{
        text: string;
        expected: string;
    }>;
    'structure/title': import("./catalogue/message.ts").Message<{
        actual: string;
        expected: string;
    }>;
    'structure/edition-year': import("./catalogue/message.ts").Message<{
        edition: string;
        year: number;
        expected: string;
    }>;
};

// plausibilityMessages
const plausibilityMessages: {
    'cell/amount-magnitude': Message<{
        place: string;
        actual: number;
        unit: string;
        other: number;
    }>;
    'cell/rules-by-town': Message<{
        place: string;
        actual: number;
        agency: string;
    }>;
};

// proseMessages
const proseMessages: {
    'prose/received': Message<ClaimParams>;
    'prose/disputes': Message<ClaimParams>;
    'prose/documents': Message<ClaimParams>;
    'prose/parts': Message<{
        section: string;
        sentence: string;
        whole: number;
        parts: readonly number[];
        sum: number;
    }>;
    'prose/percentage': Message<{
        section: string;
        sentence: string;
        stated: number;
        computed: readonly number[];
        place: string;
    }>;
    'prose/denial': Message<{
        section: string;
        sentence: string;
        place: string;
        actual: number;
    }>;
    'prose/year': Message<{
        section: string;
        sentence: string;
        stated: number;
        year: number;
    }>;
    'prose/agency': Message<{
        section: string;
        sentence: string;
        found: string;
        agency: string;
    }>;
    'prose/problems': Message<{
        section: string;
        text: string;
    }>;
    'prose/processing-fee': Message<{
        section: string;
    }>;
    'prose/required-fact': Message<{
        section: string;
        topic: string;
        fact: string;
        profile: string;
    }>;
    'prose/length': Message<{
        section: string;
        length: number;
        limit: number;
    }>;
    'prose/placeholder': Message<{
        section: string;
        found: string;
    }>;
    'prose/typography': Message<{
        section: string;
        found: string;
        fault: 'repeated' | 'punctuation' | 'stop';
        suggestion: string;
    }>;
};

// reconcileMessages
const reconcileMessages: {
    'reconcile/row-total': Wording<EquationParams>;
    'reconcile/outcome-total': Wording<EquationParams>;
    'reconcile/case-balance': Wording<EquationParams>;
    'reconcile/dispute-total': Wording<EquationParams>;
    'reconcile/outcome-bound': Wording<{
        place: string;
        actual: number;
        bound: number;
    }>;
    'reconcile/culprit': Wording<{
        kind: CulpritKind;
        place: string;
        stated: CulpritFigures;
        repair: CulpritFigures;
        other?: string;
    }>;
};

// renderMessages
const renderMessages: {
    'render/missing-character': Message<{
        characters: string;
        codes: string;
        shown: string;
    }>;
};

// screenMessages
const screenMessages: {
    'screen/personal-data': Message<{
        place: string;
        kind: PersonalDataKind;
        masked: string;
    }>;
    'screen/classified-mark': Message<{
        place: string;
        found: string;
    }>;
    'screen/lexicon': Message<{
        place: string;
        word: string;
        replacement: string | null;
        note: string | null;
    }>;
};

// shapeMessages
const shapeMessages: {
    'shape/required': Wording<{
        place: string;
    }>;
    'shape/type': Wording<{
        place: string;
        expected: string;
        actual: string;
    }>;
    'shape/value': Wording<{
        place: string;
        expected: string;
        actual: string;
        unit?: LengthUnit;
    }>;
    'shape/unknown': Wording<{
        property: string;
        nearest: string | null;
    }>;
    'shape/revision': Wording<{
        place: string;
        from: number;
        to: number;
        now?: string;
        moved?: string;
    }>;
    'shape/document': Wording<{
        reason: DocumentReason;
        detail: string;
        line?: number;
        column?: number;
    }>;
};

// structureMessages
const structureMessages: {
    'structure/section-missing': Message<{
        section: string;
    }>;
    'structure/section-duplicated': Message<{
        section: string;
        lines: readonly number[];
    }>;
    'structure/section-ordinal': Message<{
        section: string;
        expected: string;
        actual: string;
    }>;
    'structure/table-missing': Message<{
        table: string;
        section: string;
    }>;
    'structure/period': Message<{
        stated: string;
        year: number;
    }>;
    'structure/overview-topic-level': Message<{
        text: string;
        expected: string;
    }>;
    'structure/title': Message<{
        actual: string;
        expected: string;
    }>;
    'structure/edition-year': Message<{
        edition: string;
        year: number;
        expected: string;
    }>;
};

// ---- ./explanations

// Explanation
export interface Explanation {
    readonly title: Wording;
    readonly basis: Wording;
    readonly repair: Wording;
    readonly example: Wording;
}

// Wording
export type Wording = Readonly<Record<Language, string>>;

// explanations
const explanations: Readonly<Record<string, Explanation>>;

// ---- ./precompile

// PrecompileOptions
export interface PrecompileOptions extends TemplateCompilation {
    readonly escapeAll?: boolean;
    readonly typescript?: boolean;
}

// TemplateError
export declare class TemplateError extends Error {
    readonly name = "TemplateError";
    readonly place: string;
    readonly fault: TemplateFault | undefined;
    constructor(at: hbs.AST.Node, message: string, fault?: TemplateFault);
}

// TemplateFault
export interface TemplateFault {
    readonly kind: 'partial' | 'helper' | 'unescaped';
    readonly name: string;
    readonly known: readonly string[];
}

// precompile
export declare function precompile(folders: string | readonly string[], options?: PrecompileOptions): string;

// templatesIn
export declare function templatesIn(folder: string): ReadonlyMap<string, string>;

// ---- ./templates

// CompiledTemplates
export type CompiledTemplates = (runtime: TemplateRuntime) => Readonly<Record<string, Template>>;

// ExtendRenderer
export type ExtendRenderer<O extends object = object> = (overlay: TemplateOverlay) => Promise<Renderer<O>>;

// Helper
export type Helper = (...values: never[]) => unknown;

// Markup
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}

// TemplateCompilation
export interface TemplateCompilation {
    readonly helpers?: readonly string[];
    readonly rewrite?: (source: string, name: string) => string;
}

// TemplateOptions
export interface TemplateOptions {
    readonly escape?: (text: string) => string;
    readonly helpers?: Readonly<Record<string, Helper>>;
}

// TemplateOverlay
export interface TemplateOverlay {
    readonly own: ReadonlySet<string>;
    compile(compilation?: TemplateCompilation): Promise<CompiledTemplates>;
}

// TemplateRuntime
export interface TemplateRuntime {
    escaped(value: unknown, path: string): string;
    plain(value: unknown, path: string): string;
    filled(value: unknown): boolean;
    items(value: unknown, path: string): readonly unknown[];
    readonly helpers: Readonly<Record<string, Helper>>;
}

// compactXml
export declare function compactXml(xml: string): string;

// escapeHtml
export declare function escapeHtml(text: string): string;

// escapeXml
export declare function escapeXml(text: string): string;

// helpers
const helpers: {
    readonly eq: (a: unknown, b: unknown) => boolean;
    readonly add: (a: number, b: number) => number;
    readonly lines: (text: string) => Markup;
};

// loadTemplates
export declare function loadTemplates(compiled: CompiledTemplates, { escape, helpers }?: TemplateOptions): (name: string, data: object) => string;

// ---- ./archive

// Archive
export interface Archive {
    readonly names: readonly string[];
    read(name: string): Uint8Array | undefined;
}

// ArchiveLimits
export interface ArchiveLimits {
    readonly parts: number;
    readonly partBytes: number;
    readonly totalBytes: number;
}

// EMBEDDED_REPORT
const EMBEDDED_REPORT = "gongkai.json";

// PackedPart
export interface PackedPart {
    readonly name: Uint8Array;
    readonly packed: Uint8Array;
    readonly size: number;
    readonly checksum: number;
}

// UnreadableError
export declare class UnreadableError extends Error {
    readonly reason: UnreadableReason;
    readonly detail: string;
    constructor(reason: UnreadableReason, detail?: string);
}

// crc32
export declare function crc32(bytes: Uint8Array): number;

// inflate
export declare function inflate(bytes: Uint8Array, limit: number): Uint8Array;

// openArchive
export declare function openArchive(bytes: Uint8Array, limits?: Partial<ArchiveLimits>): Archive;

// packArchive
export declare function packArchive(parts: readonly PackedPart[]): Uint8Array;

// packPart
export declare function packPart(name: string, content: string | Uint8Array, level?: Level): PackedPart;

// ---- ./xml

// XmlElement
export interface XmlElement {
    readonly name: string;
    readonly local: string;
    attribute(name: string): string | undefined;
}

// XmlHandler
export interface XmlHandler {
    open?(element: XmlElement): void;
    close?(name: string, local: string): void;
    text?(text: string): void;
}

// decodeXml
export declare function decodeXml(bytes: Uint8Array): string;

// scanXml
export declare function scanXml(xml: string, handler: XmlHandler): void;

// ---- ./reading

// CellBudget
export interface CellBudget {
    left: number;
    readonly columns: number;
    exceeded: boolean;
}

// OrdinalFormat
export type OrdinalFormat = 'decimal' | 'decimalZero' | 'decimalFullWidth' | 'decimalEnclosedCircle' | 'decimalEnclosedParen' | 'decimalEnclosedFullstop' | 'upperLetter' | 'lowerLetter' | 'upperRoman' | 'lowerRoman' | 'chineseCounting' | 'chineseLegal' | 'ideographDigital' | 'ideographTraditional' | 'ideographZodiac';

// ReadCell
export interface ReadCell {
    readonly blocks: readonly DocumentBlock[];
    readonly place: Place;
    readonly columnSpan: number;
    readonly rowSpan: number;
    readonly continues?: ReadCell;
    readonly column?: number;
}

// ReadTable
export interface ReadTable {
    readonly rows: readonly (readonly ReadCell[])[];
    readonly place: Place;
    readonly caption?: string;
    readonly presentational?: boolean;
}

// Signature
export type Signature = 'zip' | 'pdf' | 'doc' | 'xls' | 'ppt' | 'encrypted-office' | 'compound' | 'rtf' | 'mhtml' | 'image' | 'gzip' | '7z' | 'rar';

// carriesContent
export declare function carriesContent(blocks: readonly DocumentBlock[]): boolean;

// cellBudget
export declare function cellBudget(cells?: number, columns?: number): CellBudget;

// cellText
export declare function cellText(blocks: readonly DocumentBlock[]): string;

// expandSpans
export declare function expandSpans(rows: readonly (readonly ReadCell[])[], budget: CellBudget): GridCell[][];

// foreignDocument
export declare function foreignDocument(signature: Signature): Document;

// lowered
export declare function lowered(text: string): string;

// ordinalText
export declare function ordinalText(value: number, format: OrdinalFormat): string;

// raised
export declare function raised(text: string): string;

// signatureOf
export declare function signatureOf(bytes: Uint8Array): Signature | undefined;

// tableBlocks
export declare function tableBlocks(table: ReadTable, budget: CellBudget): DocumentBlock[];

// unreadableDocument
export declare function unreadableDocument(reason: UnreadableReason, detail?: string): Document;

// ---- ./office

// OfficePackage
export interface OfficePackage {
    readonly names: readonly string[];
    readonly main: string | undefined;
    xml(part: string): string | undefined;
    relationships(part: string): readonly Relationship[];
    properties(): Readonly<Record<string, string>>;
    embedded(): string | undefined;
}

// Relationship
export interface Relationship {
    readonly id: string;
    readonly type: string;
    readonly target: string | undefined;
}

// openOfficePackage
export declare function openOfficePackage(bytes: Uint8Array): OfficePackage;

// writeCoreProperties
export declare function writeCoreProperties({ title, subject, agency, day }: DocumentProperties): string;

// ---- ./testing

// Decode
export type Decode = (bytes: Uint8Array) => string | Promise<string>;

// Failure
export interface Failure {
    readonly check: string;
    readonly message: string;
}

// ImporterSetup
export interface ImporterSetup<O extends object = object> {
    readonly samples: readonly Sample[];
    readonly options?: O;
    readonly timeLimit?: number;
}

// ProfileSetup
export interface ProfileSetup {
    readonly codes?: readonly string[];
}

// ReadBack
export interface ReadBack {
    readonly draft: Draft;
}

// RendererSetup
export interface RendererSetup<O extends object = object> {
    readonly options?: O;
    readonly forms?: readonly Form[];
    readonly decode?: Decode;
    readonly prints?: 'report' | 'cells';
    readonly order?: 'official' | 'apart';
    readonly read?: (source: Source) => ReadBack | Promise<ReadBack>;
    readonly keeps?: 'printed' | 'report';
    readonly timeLimit?: number;
}

// RuleCase
export interface RuleCase {
    readonly name: string;
    readonly context: RuleContext;
}

// RuleSetup
export interface RuleSetup {
    readonly flags: readonly RuleCase[];
    readonly passes: readonly RuleCase[];
}

// Runner
export interface Runner {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => void | Promise<void>) => unknown;
}

// Sample
export interface Sample {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly texts?: readonly string[];
}

// checkImporter
export declare function checkImporter<O extends object>(importer: Importer<O>, setup: ImporterSetup<O>): Promise<readonly Failure[]>;

// checkProfile
export declare function checkProfile(profile: Profile, setup?: ProfileSetup): Promise<readonly Failure[]>;

// checkRenderer
export declare function checkRenderer<O extends object>(renderer: Renderer<O>, setup?: RendererSetup<O>): Promise<readonly Failure[]>;

// checkRule
export declare function checkRule(rule: Rule, setup: RuleSetup): Promise<readonly Failure[]>;

// printedDifferences
export declare function printedDifferences(form: Form, report: ReportShape, draft: Draft): readonly string[];

// readCsv
export declare function readCsv(text: string): readonly (readonly string[])[];

// testImporter
export declare function testImporter<O extends object>(importer: Importer<O>, setup: ImporterSetup<O> & Runner): void;

// testProfile
export declare function testProfile(profile: Profile, setup: ProfileSetup & Runner): void;

// testRenderer
export declare function testRenderer<O extends object>(renderer: Renderer<O>, setup: RendererSetup<O> & Runner): void;

// testRule
export declare function testRule(rule: Rule, setup: RuleSetup & Runner): void;
