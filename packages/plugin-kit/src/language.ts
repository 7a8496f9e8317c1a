/** 信息的语言。 The language of messages. */
export type Language = 'zh-CN' | 'en';
