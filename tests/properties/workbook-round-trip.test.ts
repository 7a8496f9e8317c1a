import { xlsxImporter } from '@gongkai/importer-xlsx';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { testOfficeRoundTrip } from './office-round-trip.ts';

testOfficeRoundTrip('a workbook', xlsxRenderer, xlsxImporter);
