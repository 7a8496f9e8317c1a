import { describe, it } from 'node:test';
import { testRule } from '@gongkai/plugin-kit/testing';
import { form } from '@gongkai/schema/2021';
import { rule } from './index.js';

const titled = (title) => ({ name: title.slice(0, 8), context: { form, draft: { title } } });

testRule(rule, {
  describe,
  it,
  flags: [titled('长'.repeat(61))],
  passes: [titled('长'.repeat(60))],
});
