import Handlebars from 'handlebars';
import { call, entries, expression, type Scope } from './expression.ts';
import { TemplateError } from './template-error.ts';

/** 编译一个模板时已知的情况。 What is known when a template is compiled. */
export interface TemplateContext {
  readonly helpers: ReadonlySet<string>;
  /** 部件名 → 其函数名。 Partial → the name of its function. */
  readonly partials: ReadonlyMap<string, string>;
  /** 不收 `{{{ }}}`。 Refuse `{{{ }}}`. */
  readonly escapeAll?: boolean;
}

/**
 * 把一个 Handlebars 模板编译成 JS 函数体：(data, root) → 文字。用 Handlebars 自己的语法树，只收结果与
 * Handlebars 完全相同的写法（变量、if、unless、each、部件、帮助函数），其余在构建时即报错。
 * Compiles a Handlebars template to the body of a function (data, root) → text. It works on the syntax
 * tree of Handlebars itself, takes only what comes out the same there (variables, if, unless, each,
 * partials, helpers) and refuses the rest at build time.
 */
export function compileTemplate(source: string, context: TemplateContext): string {
  const statements = new Statements(context);
  const scope: Scope = { levels: [{ variable: 'data' }], helpers: context.helpers };
  statements.program(Handlebars.parse(source), scope);
  return `let out = '';\n${statements.code}return out;\n`;
}

class Statements {
  code = '';
  #loops = 0;
  readonly #context: TemplateContext;

  constructor(context: TemplateContext) {
    this.#context = context;
  }

  program({ body }: hbs.AST.Program, scope: Scope): void {
    for (const statement of body) this.#statement(statement, scope);
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    switch (node.type) {
      case 'ContentStatement':
        return this.#text((node as hbs.AST.ContentStatement).value);
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.#mustache(node as hbs.AST.MustacheStatement, scope);
      case 'BlockStatement':
        return this.#block(node as hbs.AST.BlockStatement, scope);
      case 'PartialStatement':
        return this.#partial(node as hbs.AST.PartialStatement, scope);
      default:
        throw new TemplateError(node, `${node.type} is not supported`);
    }
  }

  #text(text: string): void {
    if (text !== '') this.#append(JSON.stringify(text));
  }

  #append(value: string): void {
    this.code += `out += ${value};\n`;
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const { original } = node.path as hbs.AST.PathExpression;
    if (!node.escaped && this.#context.escapeAll === true) {
      const fault = { kind: 'unescaped', name: original, known: [] } as const;
      throw new TemplateError(
        node,
        `{{{${original}}}} is not escaped; write {{${original}}}`,
        fault,
      );
    }
    const isCall = node.params.length > 0 || scope.helpers.has(original);
    const value = isCall ? call(node, scope) : expression(node.path, scope);
    this.#append(`${node.escaped ? 'escaped' : 'plain'}(${value}, ${JSON.stringify(original)})`);
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const { original } = node.name as hbs.AST.PathExpression;
    const { partials } = this.#context;
    const partial = partials.get(original);
    if (partial === undefined) {
      const fault = { kind: 'partial', name: original, known: [...partials.keys()] } as const;
      throw new TemplateError(node, `missing partial "${original}"`, fault);
    }
    const [context] = node.params;
    const data = context ? expression(context, scope) : scope.levels[0].variable;
    const hash = node.hash as hbs.AST.Hash | undefined;
    this.#text(node.indent);
    this.#append(`${partial}(${hash ? `{ ...${data}, ${entries(hash, scope)} }` : data}, root)`);
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const { original } = node.path;
    const [given, more] = node.params;
    if (given === undefined || more || node.hash) {
      throw new TemplateError(node, `{{#${original}}} takes one argument`);
    }
    const value = expression(given, scope);
    switch (original) {
      case 'if':
        return this.#choice(`filled(${value})`, node, scope);
      case 'unless':
        return this.#choice(`!filled(${value})`, node, scope);
      case 'each':
        return this.#each(value, node, scope);
      default:
        throw new TemplateError(node, `unknown block helper "${original}"`);
    }
  }

  #choice(condition: string, node: hbs.AST.BlockStatement, scope: Scope): void {
    this.code += `if (${condition}) {\n`;
    this.program(node.program, scope);
    this.#otherwise('} else {\n', node, scope);
    this.code += '}\n';
  }

  #each(value: string, node: hbs.AST.BlockStatement, scope: Scope): void {
    this.#loops += 1;
    const [list, index, variable] = ['list', 'i', 'data'].map((n) => n + String(this.#loops)) as [
      string,
      string,
      string,
    ];
    const loop = { index, length: `${list}.length` };
    this.code += `const ${list} = items(${value}, ${JSON.stringify(node.path.original)});\n`;
    this.code += `for (let ${index} = 0; ${index} < ${loop.length}; ${index}++) {\n`;
    this.code += `const ${variable} = ${list}[${index}];\n`;
    this.program(node.program, { ...scope, levels: [{ variable, loop }, ...scope.levels] });
    this.#otherwise(`}\nif (${loop.length} === 0) {\n`, node, scope);
    this.code += '}\n';
  }

  #otherwise(opening: string, { inverse }: hbs.AST.BlockStatement, scope: Scope): void {
    if ((inverse as hbs.AST.Program | undefined) === undefined) return;
    this.code += opening;
    this.program(inverse, scope);
  }
}
