// ---- .

// markdownRenderer
const markdownRenderer: Renderer;
