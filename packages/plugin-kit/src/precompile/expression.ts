import { TemplateError } from './template-error.ts';

/** 一层数据：其变量，以及循环的序号和长度。 One level of data: its variable; index and length in a loop. */
interface Level {
  readonly variable: string;
  readonly loop?: { readonly index: string; readonly length: string };
}

/** 表达式所在之处。 Where an expression stands. */
export interface Scope {
  /** 从内到外各层数据。 Levels of data, innermost first. */
  readonly levels: readonly [Level, ...Level[]];
  /** 认识的帮助函数。 The helpers that exist. */
  readonly helpers: ReadonlySet<string>;
}

/** 表达式 → JS。 An expression as JavaScript. */
export function expression(node: hbs.AST.Expression, scope: Scope): string {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((node as hbs.AST.StringLiteral).value);
    case 'PathExpression':
      return path(node as hbs.AST.PathExpression, scope);
    case 'SubExpression':
      return call(node as hbs.AST.SubExpression, scope);
    default:
      throw new TemplateError(node, `${node.type} is not supported`);
  }
}

/** 调用帮助函数；不认识的即报错。 A call of a helper; an unknown one is a fault. */
export function call(
  node: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  scope: Scope,
): string {
  const { original } = node.path as hbs.AST.PathExpression;
  if (!scope.helpers.has(original)) {
    const known = [...scope.helpers];
    const fault = { kind: 'helper', name: original, known } as const;
    throw new TemplateError(node, `unknown helper "${original}"`, fault);
  }
  if (node.hash as hbs.AST.Hash | undefined) {
    throw new TemplateError(node, `helper "${original}" takes no named arguments`);
  }
  const given = node.params.map((param) => expression(param, scope));
  return `helpers[${JSON.stringify(original)}](${given.join(', ')})`;
}

/** 部件的具名参数 → 对象的各项。 Named arguments of a partial, as the entries of an object. */
export function entries(hash: hbs.AST.Hash, scope: Scope): string {
  return hash.pairs
    .map((pair) => `${safeKey(pair.key, pair)}: ${expression(pair.value, scope)}`)
    .join(', ');
}

function path(node: hbs.AST.PathExpression, { levels }: Scope): string {
  if (node.data) return dataPath(node, levels);
  const level = levels[node.depth];
  if (level === undefined) throw new TemplateError(node, `${node.original} leaves the template`);
  return member(level.variable, node.parts, node);
}

/** `@root`、`@index`、`@first`、`@last`。 */
function dataPath(node: hbs.AST.PathExpression, levels: readonly Level[]): string {
  const [name, ...rest] = node.parts;
  if (name === 'root' && node.depth === 0) return member('root', rest, node);
  const loop = levels.find((level) => level.loop !== undefined)?.loop;
  if (loop !== undefined && rest.length === 0 && node.depth === 0) {
    if (name === 'index') return loop.index;
    if (name === 'first') return `${loop.index} === 0`;
    if (name === 'last') return `${loop.index} === ${loop.length} - 1`;
  }
  throw new TemplateError(node, `${node.original} is not supported`);
}

function member(variable: string, keys: readonly string[], at: hbs.AST.Node): string {
  return keys.reduce((object, key) => `${object}?.[${safeKey(key, at)}]`, variable);
}

/** 键名写死在代码里；能查到原型上去的不收。 Keys become part of the code; those that reach the prototype are refused. */
function safeKey(key: string, at: hbs.AST.Node): string {
  if (key in Object.prototype) throw new TemplateError(at, `"${key}" is not data`);
  return JSON.stringify(key);
}
