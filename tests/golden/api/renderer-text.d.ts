// ---- .

// TextOptions
export interface TextOptions {
    readonly bom?: boolean;
}

// extendText
const extendText: ExtendRenderer<TextOptions>;

// textRenderer
const textRenderer: Renderer<TextOptions>;
