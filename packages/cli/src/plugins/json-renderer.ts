import type { Renderer } from '@gongkai/plugin-kit';

/** 规范 JSON：其余一切输出的来源。 Canonical JSON, which every other output is made from. */
export const jsonRenderer: Renderer = {
  kind: 'renderer',
  api: 1,
  name: 'json',
  produces: { mediaType: 'application/json', extension: '.gongkai.json' },
  render: ({ report }) => ({
    bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`),
  }),
};
