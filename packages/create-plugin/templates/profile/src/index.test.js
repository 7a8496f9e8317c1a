import { describe, it } from 'node:test';
import { testProfile } from '@gongkai/plugin-kit/testing';
import { profile } from './index.js';

testProfile(profile, { describe, it });
