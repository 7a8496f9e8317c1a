/** 媒体类型，不带参数：`text/html; charset=utf-8` 是 `text/html`。 A media type without its parameters. */
export const essenceOf = (mediaType: string): string => mediaType.replace(/;.*/s, '').trim();
