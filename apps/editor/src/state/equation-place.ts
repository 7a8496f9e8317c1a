import { placeOf, type Equation, type Form } from '@gongkai/plugin-kit';

/** 一条勾稽关系在表上的位置：沿行的说行（没有行名的说列组），沿列的说列。 Where an equation runs: its row, or its column; a row without a label is told by its group of columns. */
export function equationPlace(form: Form, { at, axis }: Equation): string {
  const place = placeOf(form, at);
  if (place === undefined) return at;
  if (axis === 'column') return place.column.join(' · ');
  return (place.row.length > 0 ? place.row : place.column.slice(0, -1)).join(' · ');
}

/** 所在的表名。 The name of its table. */
export function equationTable(form: Form, { at }: Equation): string {
  return placeOf(form, at)?.table ?? '';
}
