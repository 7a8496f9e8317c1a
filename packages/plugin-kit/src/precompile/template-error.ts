/** 模板有误：构建时即报，指出行和列。 A fault in a template; stops the build and names line and column. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(at: hbs.AST.Node, fault: string) {
    super(`${String(at.loc.start.line)}:${String(at.loc.start.column + 1)} ${fault}`);
  }
}
