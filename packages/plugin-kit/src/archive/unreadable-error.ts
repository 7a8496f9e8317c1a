import type { UnreadableReason } from '../catalogue/import.ts';

/**
 * 读入器内部用：从深处中止读取。读入器在边界接住，改作 `import/unreadable`，从不外抛。
 * For use inside a reader: ends the reading from deep within. The reader catches it at its border and
 * answers `import/unreadable`; it never leaves the reader.
 */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;
  readonly detail: string;

  constructor(reason: UnreadableReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'UnreadableError';
    this.reason = reason;
    this.detail = detail;
  }
}
