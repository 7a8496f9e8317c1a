import { describe, it } from 'node:test';
import { testImporter } from '@gongkai/plugin-kit/testing';
import { importer } from './index.js';

const lines = ['示例县人民政府2024年政府信息公开工作年度报告', '一、第一部分', '文字。'];
const sample = {
  name: 'sample.{{name}}',
  bytes: new TextEncoder().encode(lines.join('\n')),
  texts: lines,
};

testImporter(importer, { describe, it, samples: [sample] });
