// ---- .

// CsvOptions
export interface CsvOptions {
    readonly bom?: boolean;
}

// csvRenderer
const csvRenderer: Renderer<CsvOptions>;

// extendCsv
const extendCsv: ExtendRenderer<CsvOptions>;
