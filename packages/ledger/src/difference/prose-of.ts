import type { Form } from '@gongkai/plugin-kit';

/** 报告中写文字的各处。 Where a report carries prose. */
export function proseOf(form: Form): { address: string; label: string }[] {
  const named = (key: string): string =>
    form.fields.find((field) => field.address === `/${key}`)?.label ?? key;
  return [
    { address: '/title', label: named('title') },
    { address: '/preface', label: '前言' },
    ...form.sections.flatMap(({ address, label, table }) =>
      table === undefined
        ? [{ address, label }]
        : [
            { address: `${address}/prose`, label },
            { address: `${address}/notes`, label },
          ],
    ),
  ];
}
