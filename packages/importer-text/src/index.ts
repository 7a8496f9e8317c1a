export { textImporter } from './text-importer.ts';
