// Prints what a browser loads for each edition.
import { editions } from '@gongkai/schema';
import { bundleEdition } from './bundle.ts';

for (const edition of editions) {
  const { code, gzip } = await bundleEdition(edition);
  console.log(`${edition}: ${String(code.length)} bytes, ${String(gzip)} gzip`);
}
