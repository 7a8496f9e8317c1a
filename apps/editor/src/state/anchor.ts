/** 页面上一处的 id：单元格、文字的一段、一个部分。 The id of a place on the page: a cell, a block of prose, a section. */
export function anchorId(address: string): string {
  return `at${address.replace(/\//g, '-')}`;
}

/**
 * 把焦点移到一处；页面上没有的，移到包含它的一处，最后是报告的标题。收起的文字先展开。
 * Moves the focus to a place, or to what contains it, at last to the title of the report. Prose that
 * is folded is unfolded.
 */
export function focusPlace(address: string): void {
  for (let place = address; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    if (focusElement(document.getElementById(anchorId(place)))) return;
  }
  focusElement(document.getElementById(anchorId('/title')));
}

/** 到一个部分去写：文字展开，焦点在标题上。 Goes to a section to write it: its prose is unfolded, the focus on its heading. */
export function openSection(address: string): void {
  const heading = document.getElementById(anchorId(address));
  const prose = heading?.parentElement?.querySelector<HTMLDetailsElement>('details.prose');
  if (prose) prose.open = true;
  focusElement(heading);
}

function focusElement(element: HTMLElement | null): boolean {
  if (element === null) return false;
  const folded = element.closest('details');
  if (folded) folded.open = true;
  element.focus();
  return true;
}
