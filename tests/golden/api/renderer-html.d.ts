// ---- .

// HtmlOptions
export interface HtmlOptions extends SiteOptions {
    readonly layout?: 'page' | 'fragment';
    readonly embed?: boolean;
}

// htmlRenderer
const htmlRenderer: Renderer<HtmlOptions>;
