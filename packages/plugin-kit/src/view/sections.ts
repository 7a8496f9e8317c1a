import type { Form, Section } from '@gongkai/form';
import type { Prose, Report } from '@gongkai/schema';
import { viewFields } from './fields.ts';
import { viewProse } from './prose.ts';
import type { SectionView } from './report-view.ts';
import { viewTable } from './table.ts';

/** 六个部分的印样。 The six sections as they are to be printed. */
export function viewSections(form: Form, report: Report): readonly SectionView[] {
  const remarks = new Map(report.remarks?.map((remark) => [remark.at, remark]));
  const fees = viewFields(form, '/processingFees', report.processingFees);
  const last = form.sections.at(-1);
  return form.sections.map((section): SectionView => {
    const own = (report as unknown as Record<string, SectionData | undefined>)[section.key];
    const { key, label, table } = section;
    return {
      key,
      label,
      ...proseOf(section, own),
      ...(table ? { table: viewTable(table, section.heading, report, remarks) } : {}),
      ...(section === last && fees ? { fees } : {}),
    };
  });
}

/** 有表的部分是对象，只有文字的部分就是文字。 A section with a table is an object, one without is prose. */
type SectionData = Prose | { readonly prose?: Prose; readonly notes?: Prose };

function proseOf(
  section: Section,
  data: SectionData | undefined,
): Pick<SectionView, 'prose' | 'notes'> {
  if (section.table === undefined || Array.isArray(data)) {
    return { prose: viewProse(data as Prose | undefined), notes: [] };
  }
  return { prose: viewProse(data?.prose), notes: viewProse(data?.notes) };
}
