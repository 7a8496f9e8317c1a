export { docxImporter } from './docx-importer.ts';
