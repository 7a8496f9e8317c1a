// ---- .

// htmlImporter
const htmlImporter: Importer;
