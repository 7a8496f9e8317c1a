// ---- .

// HtmlOptions
export interface HtmlOptions extends SiteOptions {
    readonly layout?: 'page' | 'fragment';
    readonly embed?: boolean;
}

// extendHtml
const extendHtml: ExtendRenderer<HtmlOptions>;

// htmlRenderer
const htmlRenderer: Renderer<HtmlOptions>;
