// ---- .

// TextOptions
export interface TextOptions {
    readonly bom?: boolean;
}

// textRenderer
const textRenderer: Renderer<TextOptions>;
