/** 插件的作用，也是包名中的一段。 What a plugin is for; part of its package name. */
export type Role = 'importer' | 'renderer';
