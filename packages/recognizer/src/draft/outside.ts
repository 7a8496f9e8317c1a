import { diagnoser, type Diagnostic, type Form, type Table } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import type { StrayRecord } from '../tables/table-record.ts';

const diagnose = diagnoser(messages);

/** 表样之外的内容在 extensions 中的键。 The key of extensions that keeps what the form does not have. */
export const outsideKey = 'urn:gongkai:outside-the-form';

/** 表样之外的一行，文字照录。 A row that the form does not have, as the source has it. */
interface OutsideRow {
  readonly table: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** 表样之外各行的去处与说明。 Where rows outside the form go, and what is said about them. */
export interface Outside {
  readonly rows: readonly OutsideRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * 标目对不上的各行：照录入 extensions。没有勾稽关系的表中多出的行、官方的行组下的数据，是地方所加；
 * 有勾稽关系的表中认不得的行会使各项不平，须由人判断。
 * Rows whose label matches nothing are kept in extensions. In a table without sums, or under an
 * official group, they are a regional addition; in a table with sums an unknown row upsets them, and
 * a person must judge.
 */
export function outsideRows(form: Form, strays: readonly StrayRecord[]): Outside {
  const rows: OutsideRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { table, labelText, figures, group, place } of strays) {
    if (table === undefined) continue;
    const cells = figures.map(({ text }) => text.trim());
    const text = cells.filter((cell) => cell !== '').join('、');
    const at = group?.address ?? table.address;
    const details = { at, origin: { ...place, text: `${labelText} ${text}`.trim() } };
    rows.push({ table: table.address, label: labelText, cells });
    diagnostics.push(
      group !== undefined || !hasSums(form, table)
        ? diagnose(
            'import/outside-the-form',
            { table: table.name, label: labelText, text },
            details,
          )
        : diagnose('import/unmatched-label', { table: table.name, label: labelText }, details),
    );
  }
  return { rows, diagnostics };
}

function hasSums(form: Form, table: Table): boolean {
  return form.equations.some(({ at }) => at.startsWith(`${table.address}/`));
}
