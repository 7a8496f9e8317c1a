import { docxImporter } from '@gongkai/importer-docx';
import { docxRenderer } from '@gongkai/renderer-docx';
import { testOfficeRoundTrip } from './office-round-trip.ts';

testOfficeRoundTrip('a Word document', docxRenderer, docxImporter);
