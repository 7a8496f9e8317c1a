// ---- .

// XlsxOptions
export interface XlsxOptions {
    readonly embed?: boolean;
}

// xlsxRenderer
const xlsxRenderer: Renderer<XlsxOptions>;
