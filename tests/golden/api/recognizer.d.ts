// ---- .

// DraftReader
export type DraftReader = (text: string) => {
    readonly draft?: Draft;
    readonly diagnostics: readonly Diagnostic[];
};

// ImportContext
export interface ImportContext {
    readonly importers: readonly Importer[];
    readonly forms: readonly Form[];
    readonly importer?: string;
    readonly readDraft?: DraftReader;
}

// ImportedReport
export interface ImportedReport extends Recognition {
    readonly importer?: string;
    readonly properties?: Readonly<Record<string, string>>;
}

// RecogniseContext
export interface RecogniseContext {
    readonly forms: readonly Form[];
    readonly fileName?: string;
    readonly readDraft?: DraftReader;
}

// Recognition
export interface Recognition {
    readonly draft: Draft;
    readonly origins: Origins;
    readonly diagnostics: readonly Diagnostic[];
}

// importReport
export declare function importReport(source: Source, context: ImportContext): Promise<ImportedReport>;

// recognise
export declare function recognise(document: Document, context: RecogniseContext): Recognition;
