// ---- .

// XlsxOptions
export interface XlsxOptions {
    readonly embed?: boolean;
}

// extendXlsx
const extendXlsx: ExtendRenderer<XlsxOptions>;

// fillingWorkbook
export declare function fillingWorkbook({ form, report }: Omit<RenderInput, 'options'>): Uint8Array;

// xlsxRenderer
const xlsxRenderer: Renderer<XlsxOptions>;
