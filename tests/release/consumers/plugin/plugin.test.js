import { describe, it } from 'node:test';
import { testRenderer } from '@gongkai/plugin-kit/testing';
import linesRenderer from './index.js';

testRenderer(linesRenderer, { describe, it, prints: 'cells' });
