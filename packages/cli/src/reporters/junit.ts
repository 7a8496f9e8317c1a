import type { Diagnostic, WaivedDiagnostic } from '@gongkai/plugin-kit';
import type { Assessment } from '../results/assessment.ts';
import { fileAndPlace } from './file-and-place.ts';
import type { Reporter } from './reporter.ts';

/**
 * JUnit XML：一个文件一组，一条诊断一例；错误为失败，其余记在输出里。没有诊断的文件是一例通过。
 * JUnit XML: a suite for each file, a case for each finding. Errors fail, the rest is noted; a file
 * without findings is one case that passes.
 */
export const junit: Reporter = ({ assessments }) => {
  const suites = assessments.map(suite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gongkai">\n${suites}</testsuites>\n`;
};

function suite(assessment: Assessment): string {
  const { file, diagnostics, waived = [] } = assessment;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const cases =
    diagnostics.length + waived.length === 0
      ? `    <testcase classname="${xml(file)}" name="gongkai check"/>\n`
      : [
          ...diagnostics.map((diagnostic) => testcase(assessment, diagnostic)),
          ...waived.map((one) => skipped(assessment, one)),
        ].join('');
  const skips = waived.length === 0 ? '' : ` skipped="${String(waived.length)}"`;
  const counts = `tests="${String(Math.max(1, diagnostics.length + waived.length))}" failures="${String(errors)}" errors="0"${skips}`;
  return `  <testsuite name="${xml(file)}" ${counts}>\n${cases}  </testsuite>\n`;
}

function testcase({ file, locate }: Assessment, diagnostic: Diagnostic): string {
  const { code, severity, message, at } = diagnostic;
  const place = xml(`${fileAndPlace(file, locate(diagnostic))}${at === undefined ? '' : ` ${at}`}`);
  const body =
    severity === 'error'
      ? `<failure type="${xml(code)}" message="${xml(message)}">${place}</failure>`
      : `<system-out>${severity}: ${xml(message)} ${place}</system-out>`;
  return `    <testcase classname="${xml(file)}" name="${xml(code)}">${body}</testcase>\n`;
}

/** 已有核对说明的一例。 A case that has been answered. */
function skipped({ file }: Assessment, { diagnostic, waiver }: WaivedDiagnostic): string {
  const answer = xml(`${waiver.reason} (${waiver.by}, ${waiver.on})`);
  const body = `<skipped message="${answer}"/><system-out>${xml(diagnostic.message)}</system-out>`;
  return `    <testcase classname="${xml(file)}" name="${xml(diagnostic.code)}">${body}</testcase>\n`;
}

function xml(text: string): string {
  return (
    text
      // characters that XML 1.0 has no way to write

      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/[\n\r\t]/g, ' ')
  );
}
