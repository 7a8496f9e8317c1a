// Uses the published packages and nothing else, as a plugin of any other team does.
import { definePlugin } from '@gongkai/plugin-kit';
import { brief } from './brief.js';
import { namedOffice } from './named-office.js';

export default definePlugin({ renderers: [brief], rules: [namedOffice] });
