import { AnnotationError, type AnnotatedSchema } from './annotated-schema.ts';
import { compileCells, compileTable } from './compile-table.ts';
import { compileEquations } from './compile-equations.ts';
import type { Field, Form, Section, Topic } from './form.ts';
import { resolve } from './resolve.ts';

/** 部分的标题：序号、顿号、名称。 The title of a section: ordinal, 、, heading. */
const sectionLabel = /^([一二三四五六七八九十])、(.+)$/;

/**
 * 把一个格式版本的带注记 schema 编译成表。注记有误即抛出 AnnotationError（只在构建时发生）。
 * Compiles the annotated schema of an edition into its Form. Throws AnnotationError where the
 * annotations do not make a form, which can only happen at build time.
 */
export function compileForm(root: AnnotatedSchema): Form {
  const properties = Object.entries(root.properties ?? {});
  const sections = properties.flatMap(([key, property]) => compileSection(root, key, property));
  const tables = sections.flatMap((section) => (section.table ? [section.table] : []));
  const edition = root.properties?.['edition']?.const;
  const reportName = root.properties?.['title']?.['x-label'];
  const instrument = root['x-cite']?.[0];
  if (typeof edition !== 'string') throw new AnnotationError('/edition', 'const is missing');
  if (reportName === undefined) throw new AnnotationError('/title', 'x-label is missing');
  if (instrument === undefined) throw new AnnotationError('', 'x-cite is missing');
  return {
    edition,
    instrument,
    reportName,
    sections,
    topics: compileTopics(root),
    fields: properties
      .filter(([, property]) => !sectionLabel.test(property['x-label'] ?? ''))
      .flatMap(([key, property]) => compileFields(root, `/${key}`, property)),
    cells: tables.flatMap((table) => compileCells(root, table)),
    equations: tables.flatMap((table) => compileEquations(root, table)),
  };
}

function compileSection(root: AnnotatedSchema, key: string, property: AnnotatedSchema): Section[] {
  const label = property['x-label'] ?? '';
  const [, ordinal, heading] = sectionLabel.exec(label) ?? [];
  if (ordinal === undefined || heading === undefined) return [];
  const address = `/${key}`;
  const table = compileTable(root, address, property);
  const citations = property['x-cite'] ?? [];
  return [{ key, address, label, ordinal, heading, citations, ...(table ? { table } : {}) }];
}

function compileTopics(root: AnnotatedSchema): Topic[] {
  return (root.$defs?.['topic']?.oneOf ?? []).map((topic) => ({
    key: String(topic.const),
    label: topic['x-label'] ?? '',
    citations: topic['x-cite'] ?? [],
  }));
}

function compileFields(root: AnnotatedSchema, address: string, property: AnnotatedSchema): Field[] {
  const label = property['x-label'];
  if (label === undefined) return [];
  const unit = property['x-unit'];
  const { target } = resolve(root, property, address);
  const below = Object.entries(target.properties ?? {});
  return [
    { address, label, ...(unit ? { unit } : {}) },
    ...below.flatMap(([key, child]) => compileFields(root, `${address}/${key}`, child)),
  ];
}
