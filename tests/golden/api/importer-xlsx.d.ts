// ---- .

// xlsxImporter
const xlsxImporter: Importer;
