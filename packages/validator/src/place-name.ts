import { placeOf, placeText, type Form } from '@gongkai/plugin-kit';

/**
 * 任一地址的名称：最近的有官方用语的上级，加上其后的路径，如 一、总体情况 /3/text。
 * The name of any address: the official wording of the innermost labelled one above it, and the rest.
 */
export function placeName(form: Form, address: string): string {
  for (let head = address; head !== ''; head = head.slice(0, head.lastIndexOf('/'))) {
    const labelled =
      placeOf(form, head) !== undefined ||
      [...form.sections, ...form.fields].some((named) => named.address === head);
    if (labelled) return `${placeText(form, head)} ${address.slice(head.length)}`.trimEnd();
  }
  return address;
}
