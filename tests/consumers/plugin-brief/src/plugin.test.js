import { describe, it } from 'node:test';
import { testRenderer, testRule } from '@gongkai/plugin-kit/testing';
import { form } from '@gongkai/schema/2021';
import { brief } from './brief.js';
import { namedOffice } from './named-office.js';

const contact = (given) => ({ form, draft: { contact: given } });

testRenderer(brief, { describe, it, prints: 'cells' });
testRule(namedOffice, {
  describe,
  it,
  flags: [{ name: 'a telephone only', context: contact({ telephone: '010-55550100' }) }],
  passes: [{ name: 'an office', context: contact({ office: '办公室' }) }],
});
