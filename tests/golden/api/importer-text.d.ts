// ---- .

// textImporter
const textImporter: Importer;
