import { pdfImporter } from '@gongkai/importer-pdf';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { testOfficeRoundTrip } from './office-round-trip.ts';

testOfficeRoundTrip('a PDF', pdfRenderer, pdfImporter, { runs: 8, blanks: 'lost' });
