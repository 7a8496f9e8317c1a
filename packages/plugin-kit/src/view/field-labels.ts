import type { Field, Form } from '@gongkai/form';

/** 一组表外数据的名称，及其各项。 The label of a group of data outside the tables, and its fields. */
export interface FieldLabels {
  readonly label: string;
  readonly fields: readonly (Field & { readonly key: string })[];
}

const known = new WeakMap<Form, ReadonlyMap<string, FieldLabels>>();

/** 表外各组的名称，每张表只整理一次。 The groups of a Form by address, put together once. */
export function fieldLabels(form: Form, address: string): FieldLabels | undefined {
  const groups = known.get(form) ?? groupFields(form.fields);
  known.set(form, groups);
  return groups.get(address);
}

function groupFields(all: readonly Field[]): ReadonlyMap<string, FieldLabels> {
  return new Map(
    all.map(({ address, label }) => {
      const fields = all
        .filter((field) => field.address.startsWith(`${address}/`))
        .map((field) => ({ ...field, key: field.address.slice(address.length + 1) }));
      return [address, { label, fields }];
    }),
  );
}
