// ---- .

// extendMarkdown
const extendMarkdown: ExtendRenderer;

// markdownRenderer
const markdownRenderer: Renderer;
