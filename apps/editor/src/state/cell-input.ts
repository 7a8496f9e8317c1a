/** 事件所在的单元格。 The cell of the tables that an event is about. */
export function cellInput(event: Event): HTMLInputElement | undefined {
  const { target } = event;
  return target instanceof HTMLInputElement && target.dataset['address'] !== undefined
    ? target
    : undefined;
}

export function addressOf(input: HTMLInputElement): string {
  return input.dataset['address'] ?? '';
}
