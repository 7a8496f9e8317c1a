// ---- .

// Agency
export interface Agency {
    name: Line;
    code?: string;
    regionCode?: string;
    level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township';
    kind?: 'government' | 'department' | 'agencyOffice' | 'vertical' | 'other';
}

// CalendarDate
export type CalendarDate = string;

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

// Draft
export type Draft = Edition2019.Draft | Edition2021.Draft;

// Edition
export type Edition = (typeof editions)[number];

// Figure
export interface Figure {
    type: 'figure';
    caption?: Line;
    alt?: Text;
}

// Heading
export interface Heading {
    type: 'heading';
    level: number;
    text: Line;
    topic?: Topic;
}

// Paragraph
export interface Paragraph {
    type: 'paragraph';
    text: Text;
}

// ProcessingFees
export interface ProcessingFees {
    noticesIssued?: Count;
    amountNoticed?: Amount;
    casesCharged?: Count;
    amountReceived?: Amount;
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

// Report
export type Report = Edition2019.Report | Edition2021.Report;

// ReportShape
export type ReportShape = Edition2019.ReportShape | Edition2021.ReportShape;

// TopicKey
export type Topic = 'proactiveDisclosure' | 'requests' | 'management' | 'platform' | 'supervision';

// Waiver
export interface Waiver {
    code: string;
    cells: WaivedCell[];
    reason: Text;
    by: Line;
    on: CalendarDate;
}

// editions
const editions: readonly [
    '2019',
    '2021'
];

// ---- ./2019

// Agency
export interface Agency {
    name: Line;
    code?: string;
    regionCode?: string;
    level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township';
    kind?: 'government' | 'department' | 'agencyOffice' | 'vertical' | 'other';
}

// Amount
export type Amount = number | null;

// ApplicantFigures
export interface ApplicantFigures {
    naturalPerson: Count;
    organizations: OrganizationFigures;
    total: Count;
}

// CalendarDate
export type CalendarDate = string;

// CellAddress
export type CellAddress = string;

// Change
export type Change = number | null;

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

// Count
export type Count = number | null;

// DeniedOutcomes
export interface DeniedOutcomes {
    stateSecret: ApplicantFigures;
    prohibitedByLaw: ApplicantFigures;
    securityAndStability: ApplicantFigures;
    thirdPartyRights: ApplicantFigures;
    internalAffairs: ApplicantFigures;
    deliberativeProcess: ApplicantFigures;
    enforcementFile: ApplicantFigures;
    administrativeInquiry: ApplicantFigures;
}

// DisputeFigures
export interface DisputeFigures {
    upheld: Count;
    corrected: Count;
    other: Count;
    pending: Count;
    total: Count;
}

// Disputes
export interface Disputes {
    reconsideration: DisputeFigures;
    litigation: Litigation;
    prose?: Prose;
    notes?: Prose;
}

// DocumentFigures
export interface DocumentFigures {
    produced: Count;
    disclosed: Count;
    disclosedTotal: Count;
}

// Draft
export type Draft = PartialDeep<ReportShape>;

// FeeFigures
export interface FeeFigures {
    priorItems: Count;
    itemsChange: Change;
}

// Figure
export interface Figure {
    type: 'figure';
    caption?: Line;
    alt?: Text;
}

// Heading
export interface Heading {
    type: 'heading';
    level: number;
    text: Line;
    topic?: Topic;
}

// Line
export type Line = string;

// Litigation
export interface Litigation {
    direct: DisputeFigures;
    afterReconsideration: DisputeFigures;
}

// NotProcessedOutcomes
export interface NotProcessedOutcomes {
    petitionOrComplaint: ApplicantFigures;
    repeated: ApplicantFigures;
    publicPublication: ApplicantFigures;
    excessive: ApplicantFigures;
    confirmationOrReissue: ApplicantFigures;
}

// NotProvidedOutcomes
export interface NotProvidedOutcomes {
    notHeld: ApplicantFigures;
    creationRequired: ApplicantFigures;
    stillUnclear: ApplicantFigures;
}

// OrganizationFigures
export interface OrganizationFigures {
    commercial: Count;
    research: Count;
    publicInterest: Count;
    legalService: Count;
    other: Count;
}

// Outcomes
export interface Outcomes {
    granted: ApplicantFigures;
    partiallyGranted: ApplicantFigures;
    denied: DeniedOutcomes;
    notProvided: NotProvidedOutcomes;
    notProcessed: NotProcessedOutcomes;
    other: ApplicantFigures;
    total: ApplicantFigures;
}

// Paragraph
export interface Paragraph {
    type: 'paragraph';
    text: Text;
}

// ProactiveDisclosure
export interface ProactiveDisclosure {
    rules: DocumentFigures;
    normativeDocuments: DocumentFigures;
    licensing: ServiceFigures;
    otherServices: ServiceFigures;
    penalties: ServiceFigures;
    compulsion: ServiceFigures;
    fees: FeeFigures;
    procurement: ProcurementFigures;
    prose?: Prose;
    notes?: Prose;
}

// ProcessingFees
export interface ProcessingFees {
    noticesIssued?: Count;
    amountNoticed?: Amount;
    casesCharged?: Count;
    amountReceived?: Amount;
}

// ProcurementFigures
export interface ProcurementFigures {
    projects: Count;
    amount: Amount;
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

// Report
export type Report = Checked<ReportShape>;

// ReportShape
export interface ReportShape {
    $schema?: string;
    edition: '2019';
    year: number;
    scope?: 'own' | 'summed';
    agency: Agency;
    title: Line;
    preface?: Prose;
    contact?: Contact;
    publication?: Publication;
    overview?: Prose;
    proactiveDisclosure: ProactiveDisclosure;
    requests: Requests;
    disputes: Disputes;
    problemsAndImprovements?: Prose;
    otherMatters?: Prose;
    processingFees?: ProcessingFees;
    correction?: Correction;
    remarks?: Remark[];
    waivers?: Waiver[];
    extensions?: {
        [k: string]: unknown | undefined;
    };
}

// Requests
export interface Requests {
    received: ApplicantFigures;
    carriedOver: ApplicantFigures;
    outcomes: Outcomes;
    carriedForward: ApplicantFigures;
    prose?: Prose;
    notes?: Prose;
}

// ServiceFigures
export interface ServiceFigures {
    priorItems: Count;
    itemsChange: Change;
    decisions: Count;
}

// Text
export type Text = string;

// Topic
export type Topic = 'proactiveDisclosure' | 'requests' | 'management' | 'platform' | 'supervision';

// WaivedCell
export interface WaivedCell {
    at: CellAddress;
    value: number | null;
}

// Waiver
export interface Waiver {
    code: string;
    cells: WaivedCell[];
    reason: Text;
    by: Line;
    on: CalendarDate;
}

// edition
const edition = "2019";

// form
const form: Form;

// ---- ./2021

// Agency
export interface Agency {
    name: Line;
    code?: string;
    regionCode?: string;
    level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township';
    kind?: 'government' | 'department' | 'agencyOffice' | 'vertical' | 'other';
}

// Amount
export type Amount = number | null;

// ApplicantFigures
export interface ApplicantFigures {
    naturalPerson: Count;
    organizations: OrganizationFigures;
    total: Count;
}

// CalendarDate
export type CalendarDate = string;

// CellAddress
export type CellAddress = string;

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

// Count
export type Count = number | null;

// DecisionFigures
export interface DecisionFigures {
    decisions: Count;
}

// DeniedOutcomes
export interface DeniedOutcomes {
    stateSecret: ApplicantFigures;
    prohibitedByLaw: ApplicantFigures;
    securityAndStability: ApplicantFigures;
    thirdPartyRights: ApplicantFigures;
    internalAffairs: ApplicantFigures;
    deliberativeProcess: ApplicantFigures;
    enforcementFile: ApplicantFigures;
    administrativeInquiry: ApplicantFigures;
}

// DisputeFigures
export interface DisputeFigures {
    upheld: Count;
    corrected: Count;
    other: Count;
    pending: Count;
    total: Count;
}

// Disputes
export interface Disputes {
    reconsideration: DisputeFigures;
    litigation: Litigation;
    prose?: Prose;
    notes?: Prose;
}

// DocumentFigures
export interface DocumentFigures {
    issued: Count;
    repealed: Count;
    inForce: Count;
}

// Draft
export type Draft = PartialDeep<ReportShape>;

// FeeFigures
export interface FeeFigures {
    amount: Amount;
}

// Figure
export interface Figure {
    type: 'figure';
    caption?: Line;
    alt?: Text;
}

// Heading
export interface Heading {
    type: 'heading';
    level: number;
    text: Line;
    topic?: Topic;
}

// Line
export type Line = string;

// Litigation
export interface Litigation {
    direct: DisputeFigures;
    afterReconsideration: DisputeFigures;
}

// NotProcessedOutcomes
export interface NotProcessedOutcomes {
    petitionOrComplaint: ApplicantFigures;
    repeated: ApplicantFigures;
    publicPublication: ApplicantFigures;
    excessive: ApplicantFigures;
    confirmationOrReissue: ApplicantFigures;
}

// NotProvidedOutcomes
export interface NotProvidedOutcomes {
    notHeld: ApplicantFigures;
    creationRequired: ApplicantFigures;
    stillUnclear: ApplicantFigures;
}

// OrganizationFigures
export interface OrganizationFigures {
    commercial: Count;
    research: Count;
    publicInterest: Count;
    legalService: Count;
    other: Count;
}

// OtherOutcomes
export interface OtherOutcomes {
    correctionOverdue: ApplicantFigures;
    feeUnpaid: ApplicantFigures;
    other: ApplicantFigures;
}

// Outcomes
export interface Outcomes {
    granted: ApplicantFigures;
    partiallyGranted: ApplicantFigures;
    denied: DeniedOutcomes;
    notProvided: NotProvidedOutcomes;
    notProcessed: NotProcessedOutcomes;
    other: OtherOutcomes;
    total: ApplicantFigures;
}

// Paragraph
export interface Paragraph {
    type: 'paragraph';
    text: Text;
}

// ProactiveDisclosure
export interface ProactiveDisclosure {
    rules: DocumentFigures;
    normativeDocuments: DocumentFigures;
    licensing: DecisionFigures;
    penalties: DecisionFigures;
    compulsion: DecisionFigures;
    fees: FeeFigures;
    prose?: Prose;
    notes?: Prose;
}

// ProcessingFees
export interface ProcessingFees {
    noticesIssued?: Count;
    amountNoticed?: Amount;
    casesCharged?: Count;
    amountReceived?: Amount;
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

// Report
export type Report = Checked<ReportShape>;

// ReportShape
export interface ReportShape {
    $schema?: string;
    edition: '2021';
    year: number;
    scope?: 'own' | 'summed';
    agency: Agency;
    title: Line;
    preface?: Prose;
    contact?: Contact;
    publication?: Publication;
    overview?: Prose;
    proactiveDisclosure: ProactiveDisclosure;
    requests: Requests;
    disputes: Disputes;
    problemsAndImprovements?: Prose;
    otherMatters?: Prose;
    processingFees?: ProcessingFees;
    correction?: Correction;
    remarks?: Remark[];
    waivers?: Waiver[];
    extensions?: {
        [k: string]: unknown | undefined;
    };
}

// Requests
export interface Requests {
    received: ApplicantFigures;
    carriedOver: ApplicantFigures;
    outcomes: Outcomes;
    carriedForward: ApplicantFigures;
    prose?: Prose;
    notes?: Prose;
}

// Text
export type Text = string;

// Topic
export type Topic = 'proactiveDisclosure' | 'requests' | 'management' | 'platform' | 'supervision';

// WaivedCell
export interface WaivedCell {
    at: CellAddress;
    value: number | null;
}

// Waiver
export interface Waiver {
    code: string;
    cells: WaivedCell[];
    reason: Text;
    by: Line;
    on: CalendarDate;
}

// edition
const edition = "2021";

// form
const form: Form;

// ---- ./forms

// forms
const forms: Readonly<Record<Edition, Form>>;

// ---- ./revisions

// Move
export interface Move {
    readonly step: 'move';
    readonly from: string;
    readonly to: string;
}

// OneLine
export interface OneLine {
    readonly step: 'oneLine';
    readonly at: readonly string[];
}

// Revision
export interface Revision {
    readonly revision: number;
    readonly about: string;
    readonly steps: readonly RevisionStep[];
}

// RevisionStep
export type RevisionStep = OneLine | Move;

// revisions
const revisions: Readonly<Record<Edition, readonly Revision[]>>;
