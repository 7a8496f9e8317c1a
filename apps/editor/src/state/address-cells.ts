import type { Form } from '@gongkai/plugin-kit';

/**
 * 一个地址所指的各格：单元格即其本身，行、行组、表即其下各格；表外的地址为空。
 * The cells an address stands for: itself, or those of a row, a group or a table. None outside the tables.
 */
export function cellsAt(form: Form, address: string): readonly string[] {
  return form.cells
    .map((cell) => cell.address)
    .filter((cell) => cell === address || cell.startsWith(`${address}/`));
}
