// ---- .

// PdfOptions
export interface PdfOptions {
    readonly embed?: boolean;
}

// pdfRenderer
const pdfRenderer: Renderer<PdfOptions>;
