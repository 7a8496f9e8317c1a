const LENGTH = 60;

/** 值的简短写法，用于信息：文字加引号并截短，列表与对象只示其类。 A value in short, for a message. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > LENGTH ? `${value.slice(0, LENGTH)}…` : value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}';
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
    case 'symbol':
    case 'function':
      return typeof value;
  }
}
