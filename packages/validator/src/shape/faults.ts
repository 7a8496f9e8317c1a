/**
 * 一处形状问题：地址、不合的关键字及其参数，与 Ajv 的错误同义。
 * One fault of shape: address, the keyword that refused it and its parameters, as Ajv says it.
 */
export interface Fault {
  readonly path: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** 超过此数即不再收集：敌意输入也在有限的时间和内存内。 No more are collected: hostile input stays bounded. */
export const FAULT_LIMIT = 1000;

/** 这一处的地址：缺失和不认识的属性，地址含其名。 The address concerned; of a missing or unknown property its own. */
export function addressOf({ path, params }: Fault): string {
  const key = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  if (typeof key !== 'string') return path;
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
