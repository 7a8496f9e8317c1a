import type { Form } from '@gongkai/form';
import type { Report } from '@gongkai/schema';
import type { ReportView } from './report-view.ts';
import { viewFields } from './fields.ts';
import { printable } from './printable.ts';
import { viewProse } from './prose.ts';
import { viewSections } from './sections.ts';
import { viewSignature } from './signature.ts';

/** 由报告得到印样；版式只取自表。 Report → what is to be printed; the layout comes from the Form alone. */
export function toView(form: Form, report: Report): ReportView {
  const contact = viewFields(form, '/contact', report.contact);
  const publication = viewFields(form, '/publication', report.publication, 'preparedOn');
  const correction = viewFields(form, '/correction', report.correction);
  const signature = viewSignature(report);
  return {
    edition: form.edition,
    year: report.year,
    title: printable(report.title),
    agency: printable(report.agency.name),
    preface: viewProse(report.preface),
    sections: viewSections(form, report),
    ...(contact ? { contact } : {}),
    ...(publication ? { publication } : {}),
    ...(correction ? { correction } : {}),
    ...(signature ? { signature } : {}),
  };
}
