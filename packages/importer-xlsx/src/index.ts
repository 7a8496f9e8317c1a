export { xlsxImporter } from './xlsx-importer.ts';
