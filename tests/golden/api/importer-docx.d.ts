// ---- .

// docxImporter
const docxImporter: Importer;
