/** 一个地址是否就是另一个，或在其下。 Whether an address is another, or below it. */
export function within(outer: string, address: string): boolean {
  return address === outer || address.startsWith(`${outer}/`);
}
