export { pdfImporter } from './pdf-importer.ts';
