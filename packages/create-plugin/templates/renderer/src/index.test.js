import { describe, it } from 'node:test';
import { testRenderer } from '@gongkai/plugin-kit/testing';
import { renderer } from './index.js';

testRenderer(renderer, { describe, it });
