import type { Severity } from '@gongkai/plugin-kit';
import { wording, type Wording } from '../language/wording.ts';

/** 各级的叫法。 What the severities are called. */
export const severityName: Readonly<Record<Severity, Wording>> = {
  error: wording('错误', 'error'),
  warning: wording('提醒', 'warning'),
  info: wording('备注', 'note'),
};
