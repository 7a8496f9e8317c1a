import { createHash } from 'node:crypto';
import type { Severity } from '@gongkai/plugin-kit';
import type { Reporter } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  info: 'info',
};

/**
 * GitLab 的代码质量报告。指纹由文件、代码、地址得出，不含行号和数值：改了别处不算新问题。
 * The code quality report of GitLab. Fingerprints are made of file, code and address, so that an
 * edit elsewhere does not make a finding new.
 */
export const gitlab: Reporter = ({ assessments }) => {
  const seen = new Map<string, number>();
  const findings = assessments.flatMap(({ file, diagnostics, locate }) =>
    diagnostics.map((diagnostic) => {
      const { code, severity, message, at = '' } = diagnostic;
      const key = JSON.stringify([file, code, at]);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return {
        description: message,
        check_name: code,
        fingerprint: createHash('sha256')
          .update(`${key}${String(count)}`)
          .digest('hex'),
        severity: severities[severity],
        location: { path: file, lines: { begin: locate(diagnostic)?.line ?? 1 } },
      };
    }),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
};
