export { htmlImporter } from './html-importer.ts';
