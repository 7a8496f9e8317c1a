import completeJson from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import minimalJson from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };

type Example = Readonly<Record<string, unknown>>;

// The examples of edition 2021, as canonical JSON has them.
export const complete: Example = completeJson;
export const minimal: Example = minimalJson;
