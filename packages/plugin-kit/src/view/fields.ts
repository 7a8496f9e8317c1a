import type { Form } from '@gongkai/form';
import { figureText } from '../figure-text.ts';
import { fieldLabels } from './field-labels.ts';
import { printable } from './printable.ts';
import type { FieldGroupView, FieldView } from './report-view.ts';

/**
 * 一组表外数据：次序与名称取自表，没有内容的不列；一项都没有则无此组。
 * A group of data outside the tables, in the order and with the labels of the Form. What is empty is
 * left out; a group without data is none.
 */
export function viewFields(
  form: Form,
  address: string,
  data: object | undefined,
  except?: string,
): FieldGroupView | undefined {
  const group = fieldLabels(form, address);
  if (data === undefined || group === undefined) return undefined;
  const fields: FieldView[] = [];
  for (const { key, address: at, label, unit } of group.fields) {
    const text = key === except ? undefined : fieldText((data as Record<string, unknown>)[key]);
    if (text !== undefined) fields.push({ address: at, label, text, ...(unit ? { unit } : {}) });
  }
  return fields.length > 0 ? { label: group.label, fields } : undefined;
}

function fieldText(value: unknown): string | undefined {
  if (typeof value === 'number') return figureText(value);
  return typeof value === 'string' ? printable(value) : undefined;
}
