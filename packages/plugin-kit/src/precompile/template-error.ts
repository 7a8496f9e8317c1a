/** 模板里不能有的一个名字。 A name that a template may not have. */
export interface TemplateFault {
  /** 没有的部件、没有的帮助函数、不转义的 `{{{ }}}`。 A partial or a helper that is missing; `{{{ }}}`, which does not escape. */
  readonly kind: 'partial' | 'helper' | 'unescaped';
  readonly name: string;
  /** 可用的名字。 The names that there are. */
  readonly known: readonly string[];
}

/** 模板有误：构建时即报，指出行和列。 A fault in a template; stops the build and names line and column. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** 行:列。 Line:column. */
  readonly place: string;
  readonly fault: TemplateFault | undefined;
  constructor(at: hbs.AST.Node, message: string, fault?: TemplateFault) {
    const place = `${String(at.loc.start.line)}:${String(at.loc.start.column + 1)}`;
    super(`${place} ${message}`);
    this.place = place;
    this.fault = fault;
  }
}
