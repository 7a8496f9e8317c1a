// What a page bundles: the validator and a renderer, nothing of Node.
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json';
import { htmlRenderer } from '@gongkai/renderer-html';
import { parse, validate } from '@gongkai/validator';

const { bytes } = await htmlRenderer.render({ form, report: parse(example), options: {} });
globalThis.summary = `${validate(example).counts.pass} ${bytes.length > 10_000}`;
