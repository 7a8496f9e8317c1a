// ---- .

// DocxOptions
export interface DocxOptions {
    readonly embed?: boolean;
}

// docxRenderer
const docxRenderer: Renderer<DocxOptions>;

// extendDocx
const extendDocx: ExtendRenderer<DocxOptions>;
