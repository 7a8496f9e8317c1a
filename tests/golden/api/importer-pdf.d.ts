// ---- .

// pdfImporter
const pdfImporter: Importer;
