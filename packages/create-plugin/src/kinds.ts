/** 插件的种类。 The kinds of plugins. */
export const kinds = ['renderer', 'importer', 'rule', 'profile'] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);
