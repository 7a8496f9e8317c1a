import type { Form } from '@gongkai/form';
import { figureText } from '../figure-text.ts';
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
  except: readonly string[] = [],
): FieldGroupView | undefined {
  const label = form.fields.find((field) => field.address === address)?.label;
  if (data === undefined || label === undefined) return undefined;
  const values = new Map<string, unknown>(Object.entries(data));
  const fields = form.fields.flatMap((field): FieldView[] => {
    if (!field.address.startsWith(`${address}/`)) return [];
    const key = field.address.slice(address.length + 1);
    const text = except.includes(key) ? undefined : fieldText(values.get(key));
    if (text === undefined) return [];
    const { unit } = field;
    return [{ address: field.address, label: field.label, text, ...(unit ? { unit } : {}) }];
  });
  return fields.length > 0 ? { label, fields } : undefined;
}

function fieldText(value: unknown): string | undefined {
  if (typeof value === 'number') return figureText(value);
  return typeof value === 'string' ? printable(value) : undefined;
}
